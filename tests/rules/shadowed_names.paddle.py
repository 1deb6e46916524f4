"""A name that means something of the program's own is left alone."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import floats


class Table:
    torch = "a string"
    nn = {"Linear": 3}

    def size(self, axis):
        return axis * 10

    def view(self, *shape):
        return shape

    def sum(self, dim=None):
        return dim

    def use(self):
        return self.torch.upper(), self.nn["Linear"], self.size(1), self.view(1, 2), self.sum(dim=1)


def case_class_attributes():
    t = Table()
    return t.use(), Table.torch, t.size(0), t.view(2, 3), t.sum(dim=0)


def scale(F, x):
    return F * x.size


def area(torch):
    return torch.sum + torch.nn


class Numbers:
    sum, nn = 3, 4


def case_parameters():
    return scale(2, paddle.to_tensor(floats(2, 3))), area(Numbers), (lambda F: F + 1)(2), (lambda torch, nn=1: torch + nn)(2)


def case_local_variable():
    x = paddle.to_tensor(floats(2, 3))

    def inner():
        nn = [3, 1, 2]
        nn.sort()
        F = str.upper
        return nn, F("relu")

    return inner(), F.relu(x)


def case_comprehension_variables():
    x = paddle.to_tensor(floats(2, 3))
    squares = [F * F for F in (1, 2, 3)]
    names = {nn: torch.upper() for nn, torch in {"a": "b"}.items()}
    return squares, names, F.relu(x), nn.ReLU()(x), sum(torch for torch in (1, 2)), list(torch + F for torch in (1,) for F in (2,))


def case_keywords():
    def call(torch=None, F=None, **more):
        return torch, F, sorted(more)

    return call(torch=1, F=2, nn=3), dict(torch=1, nn=paddle.to_tensor(floats(2)).shape[0])


def case_names_in_strings():
    return "torch.sum(x, dim=0)", 'import torch', {"torch": 1}["torch"], getattr(Numbers, "nn")


def case_except_and_with():
    x = paddle.to_tensor(floats(2))
    try:
        raise ValueError("torch")
    except ValueError as F:
        text = str(F)
    return text, x.shape[0]


def outer(data):
    data = data.copy()
    data.update(size=lambda n: n)
    return data["size"](3)


def case_data_is_a_dict():
    return outer({"x": 1})


def case_loop_variable():
    found = []
    for tensor in ["b", "a"]:
        found.append(tensor.split("a"))
    return found


class Matrix:
    eps = paddle.full((1,), 1e-3)

    def __init__(self, data: paddle.Tensor):
        self.data = data

    def torch(self) -> paddle.Tensor:
        return self.data * 2.0

    kind = torch.__name__


def case_method_called_torch_is_bound_further_down():
    """A class body reads a name that it binds later from around it."""
    return Matrix(paddle.ones([2])).torch() + Matrix.eps, Matrix.kind
