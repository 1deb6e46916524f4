import torch


def case_forms():
    return torch.linspace(0, 1, 5), torch.linspace(0, 10, steps=4), torch.linspace(start=-1, end=1, steps=3), torch.linspace(0, 9, 10, dtype=torch.int64), torch.linspace(0, 1, 7, dtype=torch.float64), torch.linspace(3, 3, 1), torch.linspace(1, -1, 5, requires_grad=True), torch.linspace(0, 1, 3, device="cpu")


def case_out():
    out, other = torch.zeros(5, dtype=torch.float64), torch.zeros(3)
    torch.linspace(0, 1, 5, out=out)
    torch.linspace(0, 2, steps=3, dtype=torch.float32, out=other)
    return out, other
