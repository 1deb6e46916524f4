import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.renorm(x, 2, 0, 1.0), out)
    return paddle.renorm(x, 2, 0, 1.0), paddle.renorm(x, p=1, axis=1, max_norm=0.5), out


def todo_infinite():
    # TODO(pt2pd): TPD2002 torch.renorm: Paddle leaves all as it is for an infinite p; scale by abs().amax()
    return torch.renorm(paddle.to_tensor(floats(2, 3)), float('inf'), 0, 0.5)
