import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    q, r = paddle.linalg.qr(x)
    full = paddle.linalg.qr(x, mode='complete')
    return paddle.abs(r), q @ r, paddle.abs(paddle.linalg.qr(x, 'reduced')[1]), full[0].shape


def todo_variable(some):
    # TODO(pt2pd): TPD2002 torch.qr.some: argument not supported; remove the argument or compute its effect by hand
    return torch.qr(paddle.to_tensor(floats(4, 3)), some)
