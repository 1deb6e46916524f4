import paddle
import torch


def convert_statement():
    return paddle.ones([2])


def todo_value():
    # TODO(pt2pd): TPD2001 torch.set_deterministic_debug_mode: set FLAGS_cudnn_deterministic=1 in the environment
    return torch.set_deterministic_debug_mode
