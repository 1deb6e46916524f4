import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.legendre_polynomial_p: Paddle has no such function
    return torch.special.legendre_polynomial_p(paddle.ones([2]), 2)
