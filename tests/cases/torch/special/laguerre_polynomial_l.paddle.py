import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.laguerre_polynomial_l: Paddle has no such function
    return torch.special.laguerre_polynomial_l(paddle.ones([2]), 2)
