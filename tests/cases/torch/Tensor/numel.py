import torch
from caselib import floats


def case_forms():
    x, b, scalar = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(2.5)
    return x.numel(), b.numel(), scalar.numel(), x.numel() + 1, x.numel() / 2


def case_count():
    tensors = [torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))]
    return sum(t.numel() for t in tensors), "%d" % tensors[0].numel(), f"{tensors[1].numel():5d}", range(tensors[0].numel())[-1]


def count(parts, weight):
    final_shape = parts["sizes"]
    return final_shape.numel() * weight.numel()


def case_of_shapes():
    parts = dict(sizes=torch.Size((2, 3)), rank=3)
    return globals()["count"](parts, torch.tensor(floats(3, 4)))
