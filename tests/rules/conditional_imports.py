"""Imports in try, if and else."""
from typing import TYPE_CHECKING
from caselib import floats

try:
    import torch
    import torch.nn.functional as F
    HAS_TORCH = True
except ImportError:
    torch = None
    F = None
    HAS_TORCH = False

try:
    from torch import nn
except (ImportError, OSError) as error:
    nn = None
    raise error
else:
    Base = nn.Module if HAS_TORCH else object

if TYPE_CHECKING:
    from torch import Tensor
    from torch.optim import Optimizer

if HAS_TORCH:
    from torch.utils.data import DataLoader, Dataset


class Twice(Base):
    def forward(self, x: "Tensor", optimizer: "Optimizer" = None) -> "Tensor":
        return F.relu(x) * 2


def case_imported():
    x = torch.tensor(floats(2, 3))
    return Twice()(x), torch is not None, F.relu(x).size(0), issubclass(Base, nn.Module), HAS_TORCH, isinstance(x, torch.Tensor)


def todo_unknown_name():
    try:
        from torch import nested_of_another_time as late_cat
    except ImportError:
        from torch import cat as late_cat
    return late_cat


def choose():
    if HAS_TORCH:
        from torch import zeros as make
    else:
        from numpy import zeros as make
    return make((2, 3))


def unload():
    global torch
    kept = torch
    torch = None
    empty = torch is None
    torch = kept
    return empty


def case_more_than_one_import():
    x = torch.tensor(floats(2, 3))
    return choose(), unload(), torch.is_tensor(x)
