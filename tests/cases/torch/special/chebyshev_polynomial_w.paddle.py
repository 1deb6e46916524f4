import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.chebyshev_polynomial_w: Paddle has no such function
    return torch.special.chebyshev_polynomial_w(paddle.ones([2]), 2)
