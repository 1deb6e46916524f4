"""Layers that keep torch's layout are built in one file, others in another: both are Linear to whoever asks."""
import paddle
from paddle import nn

from linear_kept import Kept


class Plain(nn.Layer):
    def __init__(self):
        super().__init__()
        self.kept = Kept(3)
        self.last = nn.Linear(2, 1)


def case_instances():
    found = [name for name, m in Plain().named_sublayers(include_self=True) if isinstance(m, (nn.Linear, paddle.compat.nn.Linear))]
    either = [name for name, m in Plain().named_sublayers(include_self=True) if isinstance(m, (nn.Conv2D, (nn.Linear, paddle.compat.nn.Linear)))]
    return found, either, issubclass(nn.Linear, nn.Layer)
