import paddle
from caselib import floats


def unpad_sequence(padded_sequences, lengths, batch_first=False):
    """The Tensors of different lengths that pad_sequence stacked."""
    axis = 0 if batch_first else 1
    return [s[:n] for s, n in zip(paddle.unbind(padded_sequences, axis), lengths.tolist())]


def pad_sequence(sequences, batch_first=False, padding_value=0.0):
    """Stacks Tensors of different lengths, filled up at the end."""
    length = max(s.shape[0] for s in sequences)
    padded = []
    for s in sequences:
        rest = paddle.full([length - s.shape[0], *s.shape[1:]], padding_value, dtype=s.dtype)
        padded.append(paddle.concat([s, rest]))
    return paddle.stack(padded, axis=0 if batch_first else 1)


def case_inverse():
    padded = pad_sequence([paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(1, 2))], batch_first=True)
    return unpad_sequence(padded, paddle.to_tensor([3, 1]), batch_first=True)


def case_time_first():
    padded = pad_sequence([paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(1, 2))])
    return unpad_sequence(padded_sequences=padded, lengths=paddle.to_tensor([3, 1]))
