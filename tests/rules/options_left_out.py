"""Options of layers that Paddle's have not, in a dictionary that is handed on."""
import torch
from caselib import floats
from torch import nn


class Block(nn.Sequential):
    def __init__(self, activation=nn.ReLU, inplace=None, dropout=0.0):
        params = {} if inplace is None else {"inplace": inplace}
        super().__init__(activation(**params), nn.Dropout(dropout, **params))


def made(layer, inplace):
    options = {"inplace": inplace}
    return layer(**options)


def described(inplace):
    options = {"inplace": inplace}
    return sorted(options), dict(**options)


def case_handed_on():
    x = torch.tensor(floats(3))
    return Block(nn.Hardswish, True)(x.clone()), Block(inplace=False)(x.clone()), made(nn.SiLU, False)(x.clone())


def case_also_used_otherwise():
    return described(True)
