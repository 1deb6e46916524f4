"""Annotations with classes that are no Tensors: other libraries' and those of torch that Paddle has not."""
import argparse
from collections import deque
from numbers import Number
from typing import Union

import paddle
import torch
import paddle.nn as nn
from caselib import floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def scaled(x: paddle.Tensor, by: Number) -> paddle.Tensor:
    return (x * by).sum(axis=0)


def settings(args: argparse.Namespace, recent: deque):
    count = sum(p.size for p in parameters(args.model))
    return count, [b.reshape([-1]).shape[0] for b in recent], args.size(0)


def either(x: Union[argparse.Namespace, paddle.Tensor]):
    if isinstance(x, paddle.Tensor):
        return x.transpose([1, 0])
    return x.size(0)


def quoted(model: "nn.Layer | None", x: "paddle.Tensor | None" = None):
    names = [type(m).__name__ for m in model.sublayers(include_self=True)]
    return names, x.shape[0] if x is not None else 0


class Parser(argparse.Namespace):
    def size(self, n):
        return n + 1


def case_annotated():
    args = Parser(model=nn.Linear(3, 2))
    x = paddle.to_tensor(floats(2, 3))
    return [settings(args, deque([x])), scaled(x, 2.5), either(x), either(args)]


def case_quoted():
    return [quoted(nn.Sequential(nn.Identity()), paddle.to_tensor(floats(3, 2))), quoted(nn.Identity())[1]]


def todo_annotated():
    # TODO(pt2pd): TPD5002 torch.distributed.device_mesh.DeviceMesh: distributed feature; see paddle.distributed
    def shard(x: paddle.Tensor, mesh: torch.distributed.device_mesh.DeviceMesh):
        return x.tensor_split(mesh.size(), axis=0)[0]

    return shard
