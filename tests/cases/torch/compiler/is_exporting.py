import torch


def case_forms():
    return torch.compiler.is_exporting()
