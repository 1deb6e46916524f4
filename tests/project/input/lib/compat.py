from __future__ import annotations
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from torch import Tensor
try:
    import torch
    from torch import nn
except ImportError:
    torch = None
    nn = None
try:
    from torch.cuda.amp import autocast
except ImportError:
    autocast = None
def size_of(t: Tensor):
    return t.size(0), t.view(-1).numel()
