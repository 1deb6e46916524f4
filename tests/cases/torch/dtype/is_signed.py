import torch


def case_forms():
    return torch.uint8.is_signed, torch.tensor([1.0]).dtype.is_signed, torch.int8.is_signed
