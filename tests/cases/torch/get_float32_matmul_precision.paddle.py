import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.get_float32_matmul_precision: TF32 is governed by NVIDIA_TF32_OVERRIDE in the environment
    return torch.get_float32_matmul_precision()
