"""Annotations with classes that are no Tensors: other libraries' and those of torch that Paddle has not."""
import argparse
from collections import deque
from numbers import Number
from typing import Union

import torch
import torch.nn as nn
from caselib import floats


def scaled(x: torch.Tensor, by: Number) -> torch.Tensor:
    return (x * by).sum(dim=0)


def settings(args: argparse.Namespace, recent: deque):
    count = sum(p.numel() for p in args.model.parameters())
    return count, [b.view(-1).size(0) for b in recent], args.size(0)


def either(x: Union[argparse.Namespace, torch.Tensor]):
    if isinstance(x, torch.Tensor):
        return x.permute(1, 0)
    return x.size(0)


def quoted(model: "nn.Module | None", x: "torch.Tensor | None" = None):
    names = [type(m).__name__ for m in model.modules()]
    return names, x.size(0) if x is not None else 0


class Parser(argparse.Namespace):
    def size(self, n):
        return n + 1


def case_annotated():
    args = Parser(model=nn.Linear(3, 2))
    x = torch.tensor(floats(2, 3))
    return [settings(args, deque([x])), scaled(x, 2.5), either(x), either(args)]


def case_quoted():
    return [quoted(nn.Sequential(nn.Identity()), torch.tensor(floats(3, 2))), quoted(nn.Identity())[1]]


def todo_annotated():
    def shard(x: torch.Tensor, mesh: torch.distributed.device_mesh.DeviceMesh):
        return x.tensor_split(mesh.size(), dim=0)[0]

    return shard
