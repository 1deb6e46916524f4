import torch


def case_forms():
    return torch.is_floating_point(torch.tensor([1.0])), torch.is_floating_point(torch.tensor([1])), torch.is_floating_point(input=torch.tensor([True]))
