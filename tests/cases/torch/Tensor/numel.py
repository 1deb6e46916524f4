import torch
from caselib import floats


def case_forms():
    x, b, scalar = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(2.5)
    return x.numel(), b.numel(), scalar.numel(), x.numel() + 1, x.numel() / 2


def case_count():
    tensors = [torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))]
    return sum(t.numel() for t in tensors), "%d" % tensors[0].numel(), f"{tensors[1].numel():5d}", range(tensors[0].numel())[-1]


class Kernel:
    def __init__(self, *batch_shape):
        self.batch_shape = torch.Size(batch_shape)


def count(kernel, final_shape, weight):
    return kernel.batch_shape.numel() * final_shape.numel() + weight.numel()


def case_of_shapes():
    options = {"kernel": Kernel(2, 3), "final_shape": torch.Size([4]), "weight": torch.tensor(floats(3, 4))}
    return globals()["count"](**options)
