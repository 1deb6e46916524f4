import torch


def case_forms():
    x = torch.zeros(20, 200)
    a, b = x.clone(), x.clone()
    a.log_normal_()
    b.log_normal_(mean=0, std=0.5)
    return a.shape, a.min().item() > 0, abs(a.log().mean().item() - 1) < 0.3, abs(b.log().std().item() - 0.5) < 0.1


def case_generator():
    generator = torch.Generator()
    x = torch.full((3, 4), 0.5)
    x.log_normal_(generator=generator)
    return x.shape, x.dtype
