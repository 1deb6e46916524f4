import paddle.nn as nn
from caselib import fill


class Flow(nn.Layer):
    """What a program calls `_transform`, Paddle's Layer has itself."""

    def todo_init(self, transform):
        # TODO(pt2pd): TPD2001 torch.nn.Module._transform: paddle.nn.Layer has a member of that name itself; give this one another
        self._transform = transform
        # TODO(pt2pd): TPD2001 torch.nn.Module.full_name: paddle.nn.Layer has a member of that name itself; give this one another
        self.full_name = "flow"

    def todo_sublayers(self):
        # TODO(pt2pd): TPD2001 torch.nn.Module.sublayers: paddle.nn.Layer has a member of that name itself; give this one another
        self.sublayers = nn.LayerList()


class Named:
    """No module: its members are its own."""

    def __init__(self):
        self.full_name = "name"
        self.sublayers = [1, 2]


def todo_stored(net):
    class Stack(nn.Layer):
        def __init__(self):
            super().__init__()
            # TODO(pt2pd): TPD2001 torch.nn.Module._transform: paddle.nn.Layer has a member of that name itself; give this one another
            self._transform = net

    return Stack()


def case_of_others():
    n = Named()
    n.full_name += "s"
    return n.full_name, n.sublayers


def convert_read(net: nn.Layer):
    return net._transform
