import paddle
import torch
from caselib import floats, ints
from paddle import nn


def pad_sequence(sequences, batch_first=False, padding_value=0.0):
    """Stacks Tensors of different lengths, filled up at the end."""
    length = max(s.shape[0] for s in sequences)
    padded = []
    for s in sequences:
        rest = paddle.full([length - s.shape[0], *s.shape[1:]], padding_value, dtype=s.dtype)
        padded.append(paddle.concat([s, rest]))
    return paddle.stack(padded, axis=0 if batch_first else 1)


def case_default():
    return pad_sequence([paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(1, 2))])


def case_batch_first():
    return pad_sequence([paddle.to_tensor(ints(3)), paddle.to_tensor(ints(5))], batch_first=True, padding_value=0)


def case_keywords():
    return pad_sequence([paddle.to_tensor(floats(3)), paddle.to_tensor(floats(5))], batch_first=True, padding_value=-1.0)


def case_positional():
    return pad_sequence((paddle.to_tensor(floats(3)), paddle.to_tensor(floats(5))), True, 2.5)


def case_as_value():
    pad = pad_sequence
    return pad([paddle.to_tensor(floats(3)), paddle.to_tensor(floats(5))], True)


def case_gradient():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    (pad_sequence([x, paddle.to_tensor(floats(4, 3))]) ** 2).sum().backward()
    return x.grad


def todo_left():
    # TODO(pt2pd): TPD2002 torch.nn.utils.rnn.pad_sequence.padding_side: argument not supported
    return torch.nn.utils.rnn.pad_sequence([paddle.to_tensor(floats(3))], padding_side='left')
