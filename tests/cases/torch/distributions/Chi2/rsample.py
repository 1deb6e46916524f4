import torch
from torch import distributions


def case_shapes():
    p = torch.tensor([0.6, 1.5, 2.2], requires_grad=True)
    d = distributions.Chi2(p)
    return d.rsample().shape, d.rsample((2,)).shape, d.rsample(torch.Size([2, 2])).shape, d.rsample(sample_shape=[4]).requires_grad


def case_gradient():
    p = torch.tensor([0.6, 1.5, 2.2], requires_grad=True)
    distributions.Chi2(p).rsample((5,)).pow(2).sum().backward()
    return p.grad.shape, bool((p.grad != 0).all()), bool(p.grad.isfinite().all())
