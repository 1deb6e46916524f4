import torch
from caselib import fill, floats
from torch import nn
from torch.func import functional_call, grad, vmap


def case_function():
    x = torch.tensor(floats(3))
    return grad(lambda t: (t ** 3).sum())(x), torch.func.grad(lambda a, b: (a * b).sum(), argnums=1)(x, x + 1)


def case_nested():
    x = torch.tensor(0.5)
    second = grad(grad(torch.sin))
    return second(x), grad(grad(lambda t: t ** 4))(x)


def case_several():
    x = torch.tensor(floats(3))
    return grad(lambda a, b: (a * b ** 2).sum(), argnums=(0, 1))(x, x + 1)


def case_aux():
    return grad(lambda t: ((t ** 2).sum(), t + 1), has_aux=True)(torch.tensor(floats(3)))


@grad
def slope(t):
    return (t ** 2).sum()


def case_decorator():
    return slope(torch.tensor(floats(2)))


def case_for_each_sample():
    net = nn.Sequential(nn.Conv1d(2, 3, 3), nn.Flatten(), nn.Tanh())
    fill(net)
    params = {name: p.detach() for name, p in net.named_parameters()}

    def loss(params, sample, target):
        out = functional_call(net, params, (sample.unsqueeze(0),))
        return ((out - target.unsqueeze(0)) ** 2).mean()

    x, y = torch.tensor(floats(4, 2, 5)), torch.tensor(floats(4, 9, seed=1))
    grads = vmap(grad(loss), in_dims=(None, 0, 0))(params, x, y)
    return {name: g for name, g in grads.items()}
