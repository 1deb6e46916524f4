import torch


def case_forms():
    return torch.is_signed(torch.tensor([1.0])), torch.is_signed(torch.tensor([1], dtype=torch.uint8)), torch.is_signed(input=torch.tensor([1]))
