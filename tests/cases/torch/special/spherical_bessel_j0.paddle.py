import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.spherical_bessel_j0: Paddle has no such function
    return torch.special.spherical_bessel_j0(paddle.ones([2]))
