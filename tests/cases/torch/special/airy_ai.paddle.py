import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.airy_ai: Paddle has no such function; compute it with scipy.special on numpy arrays
    return torch.special.airy_ai(paddle.ones([2]))
