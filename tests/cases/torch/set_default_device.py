import torch


def case_forms():
    torch.set_default_device("cpu")
    return torch.zeros(2)
