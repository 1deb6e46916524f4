import paddle
from caselib import floats


def case_forms():
    x, b, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return x.size, b.size, scalar.size, x.size + 1, x.size / 2


def case_count():
    tensors = [paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))]
    return sum(t.size for t in tensors), "%d" % tensors[0].size, f"{tensors[1].size:5d}", range(tensors[0].size)[-1]


def count(parts, weight):
    final_shape = parts["sizes"]
    return final_shape.numel() * weight.size


def case_of_shapes():
    parts = dict(sizes=paddle.Size((2, 3)), rank=3)
    return globals()["count"](parts, paddle.to_tensor(floats(3, 4)))
