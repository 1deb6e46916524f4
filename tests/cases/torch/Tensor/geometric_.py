import torch


def case_forms():
    x = torch.zeros(20, 200)
    a, b = x.clone(), x.clone()
    a.geometric_(0.5)
    b.geometric_(p=0.2)
    return a.shape, a.min(), abs(a.mean().item() - 2) < 0.3, abs(b.mean().item() - 5) < 0.5, bool((a == a.round()).all())


def case_generator():
    generator = torch.Generator()
    x = torch.zeros(3, 4)
    x.geometric_(0.5, generator=generator)
    return x.shape


def case_plain():
    x = torch.zeros(3, 4).geometric_(0.5)
    return x.shape
