import functools

import torch
from torch import nn
from caselib import floats

norm = functools.partial(nn.InstanceNorm2d, affine=False, track_running_stats=False)
plain = functools.partial(nn.InstanceNorm2d)
affine = functools.partial(nn.InstanceNorm2d, affine=True)
batch = functools.partial(nn.BatchNorm2d, affine=True, track_running_stats=True)
act = functools.partial(nn.ReLU, inplace=True)
soft = functools.partial(nn.Softplus, beta=2)


def count(layer):
    return sum(p.numel() for p in layer.parameters())


def case_arguments_that_go():
    return count(batch(3)), act()(torch.tensor([-1.0, 2.0])), soft()(torch.tensor([-1.0, 2.0]))


def case_defaults_that_come():
    x = torch.tensor(floats(2, 3, 4, 4))
    return count(norm(3)), count(plain(3)), norm(3)(x), plain(3, eps=1e-3)(x)


def case_given_before():
    return count(affine(3))


def case_compared():
    return norm.func == nn.InstanceNorm2d, batch.func == nn.InstanceNorm2d
