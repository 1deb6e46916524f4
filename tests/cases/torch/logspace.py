import torch


def case_forms():
    return torch.logspace(0, 2, 5), torch.logspace(-2, 2, steps=5), torch.logspace(start=0, end=3, steps=4, base=2), torch.logspace(0, 2, 3, 2.0), torch.logspace(0, 1, 3, dtype=torch.float64), torch.logspace(0, 1, 3, device="cpu")


def case_out():
    out, other = torch.zeros(5, dtype=torch.float64), torch.zeros(3)
    torch.logspace(0, 1, 5, out=out)
    torch.logspace(0, 2, steps=3, dtype=torch.float32, out=other)
    return out, other
