import paddle
import torch


def convert_statement():
    return paddle.ones([2])


def todo_value():
    # TODO(pt2pd): TPD2001 torch.set_warn_always: Paddle has no such switch; drop it
    return torch.set_warn_always
