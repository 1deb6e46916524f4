import torch


def case_forms():
    return torch.is_complex(torch.tensor([1.0])), torch.is_complex(torch.tensor([1j])), torch.is_complex(input=torch.tensor([1]))
