def unpad_sequence(padded_sequences, lengths, batch_first=False):
    """The Tensors of different lengths that pad_sequence stacked."""
    axis = 0 if batch_first else 1
    return [s[:n] for s, n in zip(paddle.unbind(padded_sequences, axis), lengths.tolist())]
