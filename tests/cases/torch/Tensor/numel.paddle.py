import paddle
from caselib import floats


def case_forms():
    x, b, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return x.size, b.size, scalar.size, x.size + 1, x.size / 2


def case_count():
    tensors = [paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))]
    return sum(t.size for t in tensors), "%d" % tensors[0].size, f"{tensors[1].size:5d}", range(tensors[0].size)[-1]
