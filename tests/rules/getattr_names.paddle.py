"""Names of torch that stand in strings: for getattr and hasattr, and as names of classes."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats


def case_known_names():
    x = paddle.to_tensor(floats(3))
    return getattr(paddle, "tanh")(x), getattr(F, "relu")(x), hasattr(paddle, "concat"), getattr(paddle, 'concat')([x, x], axis=0), \
        getattr(paddle, "no_such_name", None), paddle.zeros([2], dtype=getattr(paddle, "int64"))


def case_classes():
    conv = getattr(nn, "Conv2D")(3, 4, 3, bias_attr=False)
    fill(conv)
    return conv(paddle.to_tensor(floats(1, 3, 4, 4))), getattr(nn, "ReLU")()(paddle.to_tensor(floats(3)))


def todo_names_at_run_time(name="ReLU"):
    # TODO(pt2pd): TPD3003 torch.nn: a name that is only known at run time; map torch's names to Paddle's
    return getattr(nn, name)()


def todo_unknown_name():
    # TODO(pt2pd): TPD2005 torch.no_such_name: name not known; look for its equivalent by hand
    return getattr(paddle, "no_such_name")


def case_own_attributes():
    class Bag:
        size = 3

    bag = Bag()
    setattr(bag, "view", [1])
    return getattr(bag, "size"), getattr(bag, "view"), getattr(bag, "sum", None), vars(bag)["view"]


def kind(m):
    classname = m.__class__.__name__
    if classname.find("Conv2D") != -1:
        return "convolution"
    if classname in ("BatchNorm2D", "Linear"):
        return "normalisation or linear"
    if type(m).__name__ == 'MaxPool2D' or "AdaptiveAvgPool2D" in classname:
        return "pooling"
    return "other" if type(m).__name__ != "Conv2dBlock" else "never"


def case_names_of_classes():
    layers = [nn.Conv2D(3, 4, 3), nn.BatchNorm2D(3), nn.Linear(2, 2), nn.MaxPool2D(2), nn.AdaptiveAvgPool2D(1), nn.ReLU()]
    return [kind(m) for m in layers], "Conv2d" == "Conv" + "2d", ["Conv2d"].index("Conv2d"), str("Conv2d").find("Conv2d")
