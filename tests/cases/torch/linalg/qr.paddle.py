import paddle
import torch
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    q, r = paddle.linalg.qr(x)
    pair = named('Q R', paddle.linalg.qr(x))
    return paddle.abs(pair[1]), paddle.abs(paddle.linalg.qr(x)[1]), paddle.abs(r), q @ r, paddle.linalg.qr(x, mode="complete")[0].shape, paddle.abs(paddle.linalg.qr(x, "r")), paddle.abs(paddle.linalg.qr(x)[1]), paddle.abs(paddle.linalg.qr(x)[0])


def todo_mode_r():
    # TODO(pt2pd): TPD2002 torch.linalg.qr: mode must be a literal, and Paddle's mode 'r' gives R alone
    return torch.linalg.qr(paddle.eye(3), mode="r")


def todo_mode_in_a_variable(mode):
    # TODO(pt2pd): TPD2002 torch.linalg.qr: mode must be a literal, and Paddle's mode 'r' gives R alone
    return torch.linalg.qr(paddle.eye(3), mode)
