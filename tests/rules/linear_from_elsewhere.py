"""Layers that keep torch's layout are built in one file, others in another: both are Linear to whoever asks."""
import torch
from torch import nn

from linear_kept import Kept


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.kept = Kept(3)
        self.last = nn.Linear(2, 1)


def case_instances():
    found = [name for name, m in Plain().named_modules() if isinstance(m, nn.Linear)]
    either = [name for name, m in Plain().named_modules() if isinstance(m, (nn.Conv2d, nn.Linear))]
    return found, either, issubclass(nn.Linear, nn.Module)
