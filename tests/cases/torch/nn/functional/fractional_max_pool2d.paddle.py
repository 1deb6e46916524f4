import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_shape():
    return F.fractional_max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), kernel_size=2, output_size=(2, 2)).shape


def todo_ratio():
    # TODO(pt2pd): TPD2002 torch.nn.functional.fractional_max_pool2d.output_r: argument not supported
    return torch.nn.functional.fractional_max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, output_ratio=0.5)
