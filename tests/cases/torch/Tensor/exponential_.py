import torch


def case_forms():
    x = torch.zeros(20, 200)
    a, b = x.clone(), x.clone()
    a.exponential_()
    b.exponential_(lambd=2)
    c = torch.zeros(20, 200).exponential_(4.0)
    return a.shape, a.min().item() >= 0, abs(a.mean().item() - 1) < 0.15, abs(b.mean().item() - 0.5) < 0.1, abs(c.mean().item() - 0.25) < 0.05


def case_generator():
    generator = torch.Generator()
    x = torch.full((3, 4), 0.5)
    x.exponential_(generator=generator)
    return x.shape, x.dtype
