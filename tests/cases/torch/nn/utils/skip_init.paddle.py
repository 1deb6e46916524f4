import torch
from paddle import nn


def todo_skipped():
    # TODO(pt2pd): TPD2001 torch.nn.utils.skip_init: build the layer as usual
    return torch.nn.utils.skip_init(nn.Linear, 3, 2)
