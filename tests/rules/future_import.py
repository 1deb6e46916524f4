from __future__ import annotations
from __future__ import division

from torch import Tensor
from caselib import floats
import torch as th


def double(x: Tensor, times: Tensor | None = None) -> Tensor:
    return th.mul(x, 2 if times is None else times)


def case_future():
    return double(th.tensor(floats(3))), double(th.tensor(floats(3)), th.tensor(floats(3, seed=1))).size(0)
