from collections import OrderedDict

import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats
from torch.func import functional_call


def make():
    net = nn.Sequential(OrderedDict(fc=nn.Linear(3, 4), act=nn.Tanh(), norm=nn.BatchNorm1d(4), out=nn.Linear(4, 2)))
    fill(net)
    return net


def case_step_inside():
    net, x = make(), torch.tensor(floats(5, 3))
    fast = OrderedDict(net.named_parameters())
    loss = F.mse_loss(functional_call(net, fast, (x,)), torch.zeros(5, 2))
    grads = torch.autograd.grad(loss, fast.values(), create_graph=True)
    fast = {name: p - 0.1 * g for (name, p), g in zip(fast.items(), grads)}
    after = torch.func.functional_call(net, fast, x)
    after.pow(2).sum().backward()
    return after.detach(), net.out.bias.grad.detach(), net(x).detach(), isinstance(net.fc.weight, nn.Parameter)


def case_forms():
    net, x = make().eval(), torch.tensor(floats(5, 3))
    zero = {'out.bias': torch.zeros(2)}
    a = functional_call(net, (zero, {'fc.bias': torch.ones(4)}), args=(x,), tie_weights=True)
    c = functional_call(net, {}, kwargs={'input': x})
    return a.detach(), c.detach()


def case_as_a_value():
    run = functional_call
    return run(make().eval(), {'out.bias': torch.zeros(2)}, (torch.tensor(floats(5, 3)),)).detach()
