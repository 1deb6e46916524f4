"""A value that is put into an expression, or takes an expression's place, keeps its meaning."""
import torch
import torch.nn as nn
from caselib import fill, floats


def norm(layer):
    fill(layer)
    layer.train()
    layer(torch.tensor(floats(4, 3)))
    return layer.running_mean


def case_difference():
    a, b = 0.5, 0.25
    return norm(nn.BatchNorm1d(3, momentum=a - b))


def case_sum_product_power():
    a, b = 0.125, 2
    return [norm(nn.BatchNorm1d(3, momentum=a + a)), norm(nn.BatchNorm1d(3, momentum=a * b)),
            norm(nn.BatchNorm1d(3, momentum=a ** b)), norm(nn.BatchNorm1d(3, momentum=-a * -b))]


def case_conditional():
    fast = True
    return norm(nn.BatchNorm1d(3, momentum=0.5 if fast else 0.25))


def case_boolean():
    given, default = 0, 0.25
    return norm(nn.BatchNorm1d(3, momentum=given or default))


def case_walrus():
    layer = nn.BatchNorm1d(3, momentum=(m := 0.25))
    return norm(layer), m


def case_positional_walrus():
    layer = nn.BatchNorm1d(3, 1e-5, m := 0.25)
    return norm(layer), m


def case_not_of_flags():
    a, b = True, False
    x = torch.tensor(floats(2, 4, 6))
    pools = [nn.AvgPool1d(3, padding=1, count_include_pad=a and b), nn.AvgPool1d(3, padding=1, count_include_pad=a or b),
             nn.AvgPool1d(3, padding=1, count_include_pad=not a), nn.AvgPool1d(3, padding=1, count_include_pad=a == b),
             nn.AvgPool1d(3, padding=1, count_include_pad=a if b else not b)]
    return [pool(x) for pool in pools]


async def waits(value):
    return nn.BatchNorm1d(3, momentum=await value)


async def half():
    return 0.5


def case_await():
    step = waits(half())
    try:
        step.send(None)
    except StopIteration as end:
        return norm(end.value)
