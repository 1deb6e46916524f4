import torch


def case_forms():
    x = torch.zeros(20, 200)
    a, b = x.clone(), x.clone()
    a.cauchy_()
    b.cauchy_(median=3, sigma=0.5)
    return a.shape, abs(a.median().item()) < 0.3, abs(b.median().item() - 3) < 0.2


def case_generator():
    generator = torch.Generator()
    x = torch.full((3, 4), 0.5)
    x.cauchy_(generator=generator)
    return x.shape, x.dtype
