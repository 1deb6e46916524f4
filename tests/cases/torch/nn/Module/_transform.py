import torch.nn as nn
from caselib import fill


class Flow(nn.Module):
    """What a program calls `_transform`, Paddle's Layer has itself."""

    def todo_init(self, transform):
        self._transform = transform
        self.full_name = "flow"

    def todo_sublayers(self):
        self.sublayers = nn.ModuleList()


class Named:
    """No module: its members are its own."""

    def __init__(self):
        self.full_name = "name"
        self.sublayers = [1, 2]


def todo_stored(net):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self._transform = net

    return Stack()


def case_of_others():
    n = Named()
    n.full_name += "s"
    return n.full_name, n.sublayers


def convert_read(net: nn.Module):
    return net._transform
