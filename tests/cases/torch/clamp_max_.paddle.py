import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    x.clip_(max=0)
    return x, paddle.to_tensor(floats(2, 3)).clip_(max=0.5)


def case_tensor():
    x = paddle.to_tensor(floats(2, 3))
    paddle.assign(paddle.minimum(x, paddle.to_tensor(floats(2, 3, seed=1))), x)
    return x


def todo_computed_receiver():
    high = paddle.zeros([2, 3])
    # TODO(pt2pd): TPD2003 torch.clamp_max_: clip_ takes numbers only; use paddle.maximum and paddle.minimum
    return torch.clamp_max_(paddle.to_tensor(floats(2, 3)), high)
