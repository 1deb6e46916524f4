def pad_sequence(sequences, batch_first=False, padding_value=0.0):
    """Stacks Tensors of different lengths, filled up at the end."""
    length = max(s.shape[0] for s in sequences)
    padded = []
    for s in sequences:
        rest = paddle.full([length - s.shape[0], *s.shape[1:]], padding_value, dtype=s.dtype)
        padded.append(paddle.concat([s, rest]))
    return paddle.stack(padded, axis=0 if batch_first else 1)
