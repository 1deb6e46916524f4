import paddle
import torch
from caselib import floats
from paddle import nn


def case_size():
    return nn.FractionalMaxPool3D(kernel_size=2, output_size=(2, 2, 2))(paddle.to_tensor(floats(2, 3, 4, 6, 8))).shape


def todo_ratio():
    # TODO(pt2pd): TPD2002 torch.nn.FractionalMaxPool3d.output_ratio: argument not supported
    return torch.nn.FractionalMaxPool3d(2, output_ratio=0.5)
