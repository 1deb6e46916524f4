from collections import OrderedDict

import paddle
from caselib import floats, fill
from paddle import nn


def case_positional():
    m = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
    fill(m)
    return m(paddle.to_tensor(floats(2, 4))), len(m)


def case_from_list():
    layers = [nn.Linear(4, 3), nn.Tanh()]
    m = nn.Sequential(*layers)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))


def case_ordered_dict():
    m = nn.Sequential(OrderedDict([('fc', nn.Linear(4, 3)), ('act', nn.Tanh())]))
    fill(m)
    return m(paddle.to_tensor(floats(2, 4))), [name for name, _ in m.named_children()], m.fc.bias


def case_ordered_dict_variable():
    blocks = OrderedDict()
    blocks['one'] = nn.Linear(4, 3)
    blocks['two'] = nn.Sigmoid()
    m = nn.Sequential(blocks)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4))), [name for name, _ in m.named_children()]


def case_empty():
    m = nn.Sequential()
    return m(paddle.to_tensor(floats(2, 4))), len(m)


def case_appended():
    m = nn.Sequential(nn.ReLU())
    m.append(nn.Tanh())
    m.insert(0, nn.Sigmoid())
    m.extend([nn.Identity()])
    return m(paddle.to_tensor(floats(2, 4))), len(m)


def case_indexed():
    m = nn.Sequential(nn.ReLU(), nn.Tanh(), nn.Sigmoid())
    return len(m[1:]), m[-1](paddle.to_tensor(floats(2, 4))), [type(layer).__name__ for layer in m]


def case_replaced():
    m = nn.Sequential(nn.ReLU(), nn.Tanh())
    m[0] = nn.Identity()
    return m(paddle.to_tensor(floats(2, 4)))


def case_subclass():
    class Block(nn.Sequential):
        def __init__(self, width):
            super().__init__(nn.Linear(width, width, bias_attr=False), nn.ReLU())
    m = Block(4)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4))), isinstance(m, nn.Sequential)


def todo_popped():
    # TODO(pt2pd): TPD2001 torch.nn.Sequential.pop: Paddle's Sequential has no pop; take the layer, then del seq[i]
    return nn.Sequential(nn.ReLU()).pop(0)
