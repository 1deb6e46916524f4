import paddle
import torch


def convert_statement():
    return paddle.ones([2])


def todo_value():
    # TODO(pt2pd): TPD2001 torch.use_deterministic_algorithms: set FLAGS_cudnn_deterministic=1 in the environment, or drop i...
    return torch.use_deterministic_algorithms
