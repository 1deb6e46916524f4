"""Imports in try, if and else."""
from typing import TYPE_CHECKING
from caselib import floats

try:
    import paddle
    import paddle.nn.functional as F
    HAS_TORCH = True
except ImportError:
    paddle = None
    F = None
    HAS_TORCH = False

try:
    from paddle import nn
except (ImportError, OSError) as error:
    nn = None
    raise error
else:
    Base = nn.Layer if HAS_TORCH else object

if TYPE_CHECKING:
    from paddle import Tensor
    from paddle.optimizer import Optimizer

if HAS_TORCH:
    from paddle.io import DataLoader, Dataset


class Twice(Base):
    def forward(self, x: "Tensor", optimizer: "Optimizer" = None) -> "Tensor":
        return F.relu(x) * 2


def case_imported():
    x = paddle.to_tensor(floats(2, 3))
    return Twice()(x), paddle is not None, F.relu(x).shape[0], issubclass(Base, nn.Layer), HAS_TORCH, isinstance(x, paddle.Tensor)


def todo_unknown_name():
    try:
        # TODO(pt2pd): TPD2005 torch.nested_of_another_time: name not known; look for its equivalent by hand
        from torch import nested_of_another_time as late_cat
    except ImportError:
        from paddle import concat as late_cat
    return late_cat


def choose():
    if HAS_TORCH:
        from paddle import zeros as make
    else:
        from numpy import zeros as make
    return make((2, 3))


def unload():
    global paddle
    kept = paddle
    paddle = None
    empty = paddle is None
    paddle = kept
    return empty


def case_more_than_one_import():
    x = paddle.to_tensor(floats(2, 3))
    return choose(), unload(), paddle.is_tensor(x)
