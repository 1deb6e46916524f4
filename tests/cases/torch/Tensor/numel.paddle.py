import paddle
from caselib import floats


def case_forms():
    x, b, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return x.size, b.size, scalar.size, x.size + 1, x.size / 2


def case_count():
    tensors = [paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))]
    return sum(t.size for t in tensors), "%d" % tensors[0].size, f"{tensors[1].size:5d}", range(tensors[0].size)[-1]


class Kernel:
    def __init__(self, *batch_shape):
        self.batch_shape = paddle.Size(batch_shape)


def count(kernel, final_shape, weight):
    return kernel.batch_shape.numel() * final_shape.numel() + weight.size


def case_of_shapes():
    options = {"kernel": Kernel(2, 3), "final_shape": paddle.Size([4]), "weight": paddle.to_tensor(floats(3, 4))}
    return globals()["count"](**options)
