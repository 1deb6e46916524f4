"""`is None` and isinstance tell what a variable is."""
from typing import Optional, Union

import torch
import torch.nn as nn
from caselib import fill, floats


def total(x, mask=None):
    if mask is None:
        return x.sum(dim=1)
    return (x * mask.unsqueeze(0)).sum(dim=1)


def scaled(x: torch.Tensor, weight: Optional[torch.Tensor] = None):
    if weight is not None:
        n = weight.size(0)
        return x * weight.view(1, -1), n
    return x, 0


def to_list(value: Union[torch.Tensor, list, int]):
    if isinstance(value, torch.Tensor):
        return value.size(0), value.view(-1).tolist()
    elif isinstance(value, list):
        value.sort()
        return value.copy(), value.index(1)
    return value


def either(value):
    if not isinstance(value, torch.Tensor):
        value = torch.tensor(value)
    return value.max(dim=0)[0], value.size(0)


def early(x=None):
    if x is None:
        return []
    assert isinstance(x, torch.Tensor)
    return x.split(2, dim=0), x.sort(dim=0)[0]


def word(value):
    if isinstance(value, str):
        return value.split(",")
    if isinstance(value, (list, tuple)):
        return [v.size(0) if isinstance(v, torch.Tensor) else v for v in value]
    return value.split(1, dim=0)


def tensors_only(value):
    if torch.is_tensor(value):
        return value.size()[0], value.repeat(2, 1)
    return None


class Net(nn.Module):
    def __init__(self, bias=True):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(floats(3)))
        if bias:
            self.bias = nn.Parameter(torch.tensor(floats(3, seed=1)))
        else:
            self.register_parameter("bias", None)
        self.scale = None

    def forward(self, x, state=None):
        if self.bias is not None:
            x = x + self.bias.view(1, 3)
        if self.scale is None:
            self.scale = torch.ones(1)
        state = torch.zeros(x.size(0), 3) if state is None else state
        return x * self.weight * self.scale, state.unsqueeze(0)


def case_none():
    x = torch.tensor(floats(2, 3))
    return total(x), total(x, torch.ones(3)), scaled(x), scaled(x, torch.ones(3)), early(), early(torch.tensor(floats(4)))


def case_isinstance():
    x = torch.tensor(floats(2, 3))
    return to_list(x), to_list([2, 1]), to_list(3), either([[1.0, 2.0]]), either(x), word("a,b"), word([x, 1]), word(x), tensors_only(x), tensors_only(1)


def case_module():
    net, plain = Net(), Net(bias=False)
    fill(net)
    fill(plain)
    x = torch.tensor(floats(2, 3))
    return net(x), plain(x, torch.ones(2, 3))


def case_conditional_expression():
    def pick(x, y=None):
        z = x if y is None else y
        return z.size(0), (y.size(1) if y is not None else 0), y and y.size(0)
    x = torch.tensor(floats(2, 3))
    return pick(x), pick(x, torch.ones(1, 1))
