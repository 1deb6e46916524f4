import torch


def case_forms():
    p = torch.tensor([0.0, 1.0])
    return torch.bernoulli(p), torch.bernoulli(input=p), torch.bernoulli(torch.full((3, 2), 0.5)).shape


def case_generator_and_out():
    p = torch.tensor([0.0, 1.0])
    out = torch.empty(2)
    torch.bernoulli(p, out=out)
    return torch.bernoulli(p, generator=torch.Generator()), out
