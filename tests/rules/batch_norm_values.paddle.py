"""BatchNorm as a value and as a base class, in a file that never uses what it has gathered."""
import paddle
import paddle.nn as nn
from caselib import fill, floats

norms = {2: nn.BatchNorm2D, 3: nn.BatchNorm3D}


class Norm(nn.BatchNorm3D):
    pass


class Plane(nn.BatchNorm2D):
    pass


def made(norm, *shape):
    fill(norm)
    return norm(paddle.to_tensor(floats(*shape)))


def case_values():
    return [made(norms[n](2), *((2, 2) + (3,) * n)) for n in norms]


def case_bases():
    return made(Norm(2), 2, 2, 3, 3, 3), made(Plane(2), 2, 2, 3, 3)
