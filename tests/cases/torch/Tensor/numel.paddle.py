import paddle
from caselib import floats


def case_forms():
    x, b, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return x.size, b.size, scalar.size, x.size + 1, x.size / 2


def case_count():
    tensors = [paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))]
    return sum(t.size for t in tensors), "%d" % tensors[0].size, f"{tensors[1].size:5d}", range(tensors[0].size)[-1]


class Kernel:
    def __init__(self, **parts):
        self.__dict__.update(parts)


def count(kernel, weight):
    return kernel.task_shape.numel() * weight.size


def case_of_shapes():
    kernel = Kernel(task_shape=paddle.Size((2, 3)))
    return globals()["count"](kernel, paddle.to_tensor(floats(3, 4)))
