"""Annotations, in quotes too."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Dict, List, Literal, NamedTuple, Optional, Tuple, Union

import torch
import torch.nn as nn
from torch import Tensor
from caselib import floats

Pair = Tuple[torch.Tensor, torch.Tensor]


def rows(x: torch.Tensor, names: List[str], more: Optional[torch.Tensor] = None) -> Tuple[int, torch.Size]:
    names.sort()
    return x.size(0), x.size()


def quoted(x: "torch.Tensor", y: "Optional[Tensor]" = None, names: "list[str]" = ()) -> "Tuple[torch.Tensor, int]":
    y = x if y is None else y
    return y.sum(dim=0), x.size(1)


def words(backend: Literal["torch", "numpy"], module: "nn.Module" = None, norm: "type[nn.BatchNorm2d] | None" = None) -> 'list["torch.Tensor"]':
    """torch.Tensor"""
    kept: "torch.dtype" = torch.float32
    return [torch.zeros(2, dtype=kept)] if backend == "torch" else []


def containers(xs: List[Tensor], table: Dict[str, torch.Tensor], pair: Pair, either: Union[int, torch.LongTensor]) -> List[torch.FloatTensor]:
    return [x.sum(dim=0) for x in xs] + [table["a"].unsqueeze(0), table.copy()["a"].max(dim=0)[0]]


def call(f: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor, device: torch.device | str = "cpu", dtype: torch.dtype = torch.float32) -> Tensor:
    y: torch.Tensor = f(x)
    z: Optional[Tensor]
    z = y.to(dtype)
    count: int = z.size(0)
    return z.sum(dim=0) * count


@dataclass
class State:
    value: torch.Tensor
    names: List[str] = field(default_factory=list)
    size: int = 3
    module: Optional[nn.Module] = None

    def total(self) -> "State":
        self.names.sort()
        return State(self.value.sum(dim=0, keepdim=True), self.names, self.value.size(1))


class Output(NamedTuple):
    logits: torch.Tensor
    indices: torch.LongTensor
    values: List[int] = []


def case_functions():
    x = torch.tensor(floats(2, 3))
    return rows(x, ["b", "a"]), quoted(x), quoted(x, x + 1), containers([x], {"a": x}, (x, x), 1), call(torch.abs, x), words("torch")


def case_dataclass():
    s = State(torch.tensor(floats(2, 3)), ["b", "a"]).total()
    return s.value, s.names, s.size, s.value.size(0)


def case_named_tuple():
    o = Output(torch.tensor(floats(2, 3)), torch.tensor([1, 2]))
    return o.logits.sum(dim=1), o.indices.view(1, -1), o.values, o[0].size(0), o._replace(values=[1]).values


def case_parameter_assigned_again():
    steps = {"double": lambda t: t * 2, "keep": lambda t: t}

    def run(x: torch.Tensor, names: list, mask: Optional[torch.Tensor] = None):
        for name in sorted(steps):
            x = steps[name](x)
        mask = steps.get("double")(mask)
        names = steps["keep"](names)
        return x.view(-1, 2).repeat(2, 1), mask.max(0), x.size(0), names.index("b")

    return run(torch.tensor(floats(2, 4)), ["a", "b"], torch.tensor(floats(3)))
