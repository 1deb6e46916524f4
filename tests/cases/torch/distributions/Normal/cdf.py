import torch
from torch.distributions import Normal
from caselib import floats, positive


def case_forms():
    normal = Normal(torch.tensor(floats(2)), torch.tensor(positive(2)))
    x = torch.tensor(floats(3, 2, seed=2)) * 0.8
    return normal.cdf(x), normal.cdf(value=x), 2 - normal.cdf(x), Normal(0.5, 2.0).loc, normal.cdf(x[0]).sum()


class Gate(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.normal = Normal(0.0, 1.0)

    def forward(self, x):
        return self.normal.cdf(x / 2)


def case_gradient():
    x = torch.tensor(positive(4) * 0.8, requires_grad=True)
    y = Gate()(x)
    (y * y).sum().backward()
    return x.grad, y.detach()


def case_without_a_name():
    x = torch.tensor(positive(4)) * 0.8
    return Normal(0.0, 1.0).cdf(x), torch.distributions.Normal(x * 2, 1.0).cdf(x)
