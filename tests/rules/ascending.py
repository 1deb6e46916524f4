"""Optimizers that step up the gradients."""
import torch
from torch import nn


def run(make, steps=5):
    params = [nn.Parameter(torch.tensor([1., -2., 3.])), nn.Parameter(torch.tensor([[0.5]]))]
    optimizer = make(params)
    for i in range(steps):
        optimizer.zero_grad()
        ((params[0] ** 2).sum() * (i + 1) + (params[1] - 2).abs().sum()).backward()
        optimizer.step()
    return [p.detach() for p in params], params[0].grad.tolist()


def case_optimizers():
    return (run(lambda params: torch.optim.SGD(params, lr=0.01, maximize=True)),
            run(lambda params: torch.optim.SGD(params, 0.01, momentum=0.9, weight_decay=0.1, maximize=True)),
            run(lambda params: torch.optim.Adam(params, lr=0.01, betas=(0.5, 0.9), maximize=True)),
            run(lambda params: torch.optim.AdamW(params, lr=0.01, maximize=True)),
            run(lambda params: torch.optim.RMSprop(params, lr=0.01, momentum=0.5, maximize=True)),
            run(lambda params: torch.optim.Adagrad(params, lr=0.1, maximize=True)))


def case_groups():
    return run(lambda params: torch.optim.SGD([{"params": params[:1], "lr": 0.02}, {"params": params[1:]}], lr=0.01, maximize=True))


def case_two_sided():
    x, multiplier = nn.Parameter(torch.tensor([2.])), nn.Parameter(torch.tensor([0.]))
    down, up = torch.optim.SGD([x], lr=0.1), torch.optim.SGD([multiplier], lr=0.1, maximize=True)
    for _ in range(10):
        down.zero_grad()
        up.zero_grad()
        (x ** 2 + multiplier * (1 - x)).sum().backward()
        down.step()
        up.step()
    return x.item(), multiplier.item()
