import torch


def case_forms():
    p = torch.randperm(10)
    return p.shape, p.dtype, torch.sort(p)[0], torch.randperm(n=1), torch.randperm(3, dtype=torch.int32).dtype, torch.randperm(4, device="cpu").shape


def case_generator():
    return torch.randperm(5, generator=torch.Generator().manual_seed(1)).shape
