import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.modified_bessel_k0: Paddle has no such function
    return torch.special.modified_bessel_k0(paddle.ones([2]))
