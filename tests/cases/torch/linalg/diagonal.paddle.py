import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.diagonal(x, axis1=-2, axis2=-1), paddle.diagonal(x, offset=1, axis1=-2, axis2=-1), paddle.diagonal(x=x, axis1=0, axis2=1)


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.linalg.diagonal: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.linalg.diagonal
