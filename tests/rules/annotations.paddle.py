"""Annotations, in quotes too."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Dict, List, Literal, NamedTuple, Optional, Tuple, Union

import paddle
import paddle.nn as nn
from paddle import Tensor
from caselib import floats

Pair = Tuple[paddle.Tensor, paddle.Tensor]


def rows(x: paddle.Tensor, names: List[str], more: Optional[paddle.Tensor] = None) -> Tuple[int, paddle.Size]:
    names.sort()
    return x.shape[0], x.shape


def quoted(x: "paddle.Tensor", y: "Optional[Tensor]" = None, names: "list[str]" = ()) -> "Tuple[paddle.Tensor, int]":
    y = x if y is None else y
    return y.sum(axis=0), x.shape[1]


def words(backend: Literal["torch", "numpy"], module: "nn.Layer" = None, norm: "type[nn.BatchNorm2D] | None" = None) -> 'list["paddle.Tensor"]':
    """torch.Tensor"""
    kept: "paddle.dtype" = paddle.float32
    return [paddle.zeros([2], dtype=kept)] if backend == "torch" else []


def containers(xs: List[Tensor], table: Dict[str, paddle.Tensor], pair: Pair, either: Union[int, paddle.Tensor]) -> List[paddle.Tensor]:
    return [x.sum(axis=0) for x in xs] + [table["a"].unsqueeze(0), paddle.compat.max(table.copy()["a"], dim=0)[0]]


def call(f: Callable[[paddle.Tensor], paddle.Tensor], x: paddle.Tensor, device: paddle.device.Device | str = "cpu", dtype: paddle.dtype = paddle.float32) -> Tensor:
    y: paddle.Tensor = f(x)
    z: Optional[Tensor]
    z = y.astype(dtype)
    count: int = z.shape[0]
    return z.sum(axis=0) * count


@dataclass
class State:
    value: paddle.Tensor
    names: List[str] = field(default_factory=list)
    size: int = 3
    module: Optional[nn.Layer] = None

    def total(self) -> "State":
        self.names.sort()
        return State(self.value.sum(axis=0, keepdim=True), self.names, self.value.shape[1])


class Output(NamedTuple):
    logits: paddle.Tensor
    indices: paddle.Tensor
    values: List[int] = []


def case_functions():
    x = paddle.to_tensor(floats(2, 3))
    return rows(x, ["b", "a"]), quoted(x), quoted(x, x + 1), containers([x], {"a": x}, (x, x), 1), call(paddle.abs, x), words("torch")


def case_dataclass():
    s = State(paddle.to_tensor(floats(2, 3)), ["b", "a"]).total()
    return s.value, s.names, s.size, s.value.shape[0]


def case_named_tuple():
    o = Output(paddle.to_tensor(floats(2, 3)), paddle.to_tensor([1, 2]))
    return o.logits.sum(axis=1), o.indices.reshape([1, -1]), o.values, o[0].shape[0], o._replace(values=[1]).values


def case_parameter_assigned_again():
    steps = {"double": lambda t: t * 2, "keep": lambda t: t}

    def run(x: paddle.Tensor, names: list, mask: Optional[paddle.Tensor] = None):
        for name in sorted(steps):
            x = steps[name](x)
        mask = steps.get("double")(mask)
        names = steps["keep"](names)
        return x.reshape([-1, 2]).tile([2, 1]), paddle.compat.max(mask, 0), x.shape[0], names.index("b")

    return run(paddle.to_tensor(floats(2, 4)), ["a", "b"], paddle.to_tensor(floats(3)))
