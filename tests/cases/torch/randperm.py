import torch


def case_forms():
    p = torch.randperm(10)
    return p.shape, p.dtype, torch.sort(p)[0], torch.randperm(n=1), torch.randperm(3, dtype=torch.int32).dtype, torch.randperm(4, device="cpu").shape


def case_generator():
    return torch.randperm(5, generator=torch.Generator().manual_seed(1)).shape


def case_out():
    out, other = torch.zeros(4, dtype=torch.int64), torch.zeros(4, dtype=torch.int64)
    torch.randperm(4, out=out)
    torch.randperm(4, out=other, dtype=torch.int64)
    return out.sort()[0], other.sort()[0]
