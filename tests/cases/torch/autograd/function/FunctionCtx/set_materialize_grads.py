import torch
from caselib import floats


class Two(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 2, x * 3

    @staticmethod
    def backward(ctx, g, h):
        return g * 2 if h is None else g * 2 + h * 3


def case_use():
    x = torch.tensor(floats(3), requires_grad=True)
    y, z = Two.apply(x)
    y.sum().backward()
    return x.grad
