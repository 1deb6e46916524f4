import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.bessel_y0: Paddle has no such function; compute it with scipy.special on numpy arrays
    return torch.special.bessel_y0(paddle.ones([2]))
