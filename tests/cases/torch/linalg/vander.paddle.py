import paddle
import torch
from caselib import floats


def case_forms():
    v = paddle.to_tensor(floats(3))
    return paddle.vander(v, increasing=True), paddle.vander(v, n=4, increasing=True), paddle.vander(x=v, increasing=True)


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.linalg.vander: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.linalg.vander
