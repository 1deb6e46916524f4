"""Names that are put together at run time."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import floats


def activation(name):
    return getattr(F, name)


def case_known_names():
    x = paddle.to_tensor(floats(3))
    return getattr(paddle, "tanh")(x), getattr(F, "relu")(x), hasattr(paddle, "cat"), activation("sigmoid")(x)


def case_names_of_layers():
    x = paddle.to_tensor(floats(3))
    return [getattr(nn, name)()(x) for name in ("ReLU", "Tanh")]


def case_own_attributes():
    class Bag:
        size = 3

    bag = Bag()
    setattr(bag, "view", [1])
    return getattr(bag, "size"), getattr(bag, "view"), getattr(bag, "sum", None), vars(bag)["view"]
