import paddle
from torch import nn


def todo_buffer():
    # TODO(pt2pd): TPD2001 torch.nn.Buffer: use self.register_buffer(name, tensor)
    return nn.Buffer(paddle.zeros([2]))
