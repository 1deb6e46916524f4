import torch


def case_forms():
    dtype = torch.get_default_dtype()
    return dtype == torch.float32, torch.zeros(2, dtype=torch.get_default_dtype()), torch.tensor([1.0]).dtype == torch.get_default_dtype()
