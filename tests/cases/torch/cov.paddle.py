import paddle
import torch
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 6))
    return paddle.linalg.cov(x), paddle.linalg.cov(x, ddof=False), paddle.linalg.cov(x, ddof=True)


def todo_other_correction():
    # TODO(pt2pd): TPD2002 torch.cov.correction: argument not supported; remove the argument or compute its effect by hand
    return torch.cov(paddle.to_tensor(floats(3, 6)), correction=2)


def case_integers():
    x = paddle.to_tensor(ints(3, 5)).astype('int64')
    return paddle.linalg.cov(x.astype('float32')), paddle.linalg.cov(x.astype('float32'), ddof=False)
