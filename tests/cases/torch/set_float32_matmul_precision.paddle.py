import paddle
import torch


def convert_statement():
    return paddle.ones([2])


def todo_value():
    # TODO(pt2pd): TPD2001 torch.set_float32_matmul_precision: TF32 is governed by NVIDIA_TF32_OVERRIDE in the environment
    return torch.set_float32_matmul_precision
