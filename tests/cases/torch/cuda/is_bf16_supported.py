import torch


def case_use():
    return isinstance(torch.cuda.is_bf16_supported(), bool)
