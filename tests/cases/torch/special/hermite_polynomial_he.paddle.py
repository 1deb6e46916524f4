import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.hermite_polynomial_he: Paddle has no such function
    return torch.special.hermite_polynomial_he(paddle.ones([2]), 2)
