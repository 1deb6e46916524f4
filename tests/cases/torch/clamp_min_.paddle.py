import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    x.clip_(min=0)
    return x, paddle.to_tensor(floats(2, 3)).clip_(min=0.5)


def case_tensor():
    x = paddle.to_tensor(floats(2, 3))
    paddle.assign(paddle.maximum(x, paddle.to_tensor(floats(2, 3, seed=1))), x)
    return x


def todo_computed_receiver():
    low = paddle.zeros([2, 3])
    # TODO(pt2pd): TPD2003 torch.clamp_min_: clip_ takes numbers only; use paddle.maximum and paddle.minimum
    return torch.clamp_min_(paddle.to_tensor(floats(2, 3)), low)
