"""Names of torch that stand in strings: for getattr and hasattr, and as names of classes."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats


def case_known_names():
    x = torch.tensor(floats(3))
    return getattr(torch, "tanh")(x), getattr(F, "relu")(x), hasattr(torch, "cat"), getattr(torch, 'cat')([x, x], dim=0), \
        getattr(torch, "no_such_name", None), torch.zeros(2, dtype=getattr(torch, "long"))


def case_classes():
    conv = getattr(nn, "Conv2d")(3, 4, 3, bias=False)
    fill(conv)
    return conv(torch.tensor(floats(1, 3, 4, 4))), getattr(nn, "ReLU")(inplace=True)(torch.tensor(floats(3)))


def case_layers_at_run_time(name="ReLU"):
    conv = getattr(nn, "Conv%dd" % 2)(3, 4, 3)
    fill(conv)
    return getattr(nn, name)()(torch.tensor(floats(3))), conv(torch.tensor(floats(1, 3, 4, 4)))


def todo_names_at_run_time(name="relu"):
    return getattr(torch, name)


def todo_unknown_name():
    return getattr(torch, "no_such_name")


def case_own_attributes():
    class Bag:
        size = 3

    bag = Bag()
    setattr(bag, "view", [1])
    return getattr(bag, "size"), getattr(bag, "view"), getattr(bag, "sum", None), vars(bag)["view"]


def kind(m):
    classname = m.__class__.__name__
    if classname.find("Conv2d") != -1:
        return "convolution"
    if classname in ("BatchNorm2d", "Linear"):
        return "normalisation or linear"
    if type(m).__name__ == 'MaxPool2d' or "AdaptiveAvgPool2d" in classname:
        return "pooling"
    return "other" if type(m).__name__ != "Conv2dBlock" else "never"


def case_names_of_classes():
    layers = [nn.Conv2d(3, 4, 3), nn.BatchNorm2d(3), nn.Linear(2, 2), nn.MaxPool2d(2), nn.AdaptiveAvgPool2d(1), nn.ReLU()]
    return [kind(m) for m in layers], "Conv2d" == "Conv" + "2d", ["Conv2d"].index("Conv2d"), str("Conv2d").find("Conv2d")


def dtypes(options, torch_dtype="float64"):
    return getattr(torch, options["dtype"]), getattr(torch, torch_dtype)


class Options:
    dtype = "bfloat16"


def case_names_of_dtypes():
    args = Options()
    x = torch.tensor([1.0, 2.0])
    names = "float32 float64 float16 bfloat16 float double half int8 int16 int32 int64 uint8 bool long int short complex64 complex128"
    return [x.to(getattr(torch, dtype)).dtype for dtype in names.split()], x.to(getattr(torch, args.dtype)).dtype
