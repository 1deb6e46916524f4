from __future__ import annotations
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from paddle import Tensor
try:
    import paddle
    from paddle import nn
except ImportError:
    paddle = None
    nn = None
try:
    from paddle.amp import auto_cast
except ImportError:
    auto_cast = None
def size_of(t: Tensor):
    return t.shape[0], t.reshape([-1]).size
