import torch


def todo_forms():
    return torch.set_float32_matmul_precision("high")
