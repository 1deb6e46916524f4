import numpy as np
import paddle
from caselib import floats


def case_tensors():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    return x, x * 2, x.astype(paddle.float64), x.to("cpu"), x.astype(paddle.int64).to("cpu"), (x * 2).astype(paddle.int64)


def case_others():
    return paddle.to_tensor([1, 2]), paddle.to_tensor(floats(2)), paddle.to_tensor(np.ones(2), dtype=paddle.float32), paddle.to_tensor(3.5), paddle.to_tensor(data=[1.0], dtype=paddle.float64, place=paddle.device("cpu")), paddle.to_tensor(np.arange(3), place="cpu")


def wrapped(data):
    return paddle.to_tensor(data), paddle.to_tensor(data, dtype=paddle.float32)


def case_unknown():
    return wrapped([1, 2]), wrapped(floats(2))


def case_kinds_of_data():
    whole = paddle.to_tensor([1, 2])
    return (paddle.to_tensor([1.5, 2.5]) + whole.astype('float32'), paddle.to_tensor([1, 2]).astype('float32') * paddle.ones([2]), paddle.to_tensor([True, False]).astype('float32') * paddle.ones([2]),
            paddle.to_tensor([[1, 2.5]]) - whole.astype('float32'))


def case_ranges():
    numbers = [v for v in floats(2)]
    return paddle.to_tensor(numbers), paddle.to_tensor(list(range(4))), paddle.to_tensor(list(range(2)), dtype=paddle.float32), paddle.to_tensor([n for n in (1, 2)], dtype=paddle.float32), paddle.to_tensor([float(v) for v in "12"] + [True])


def case_options():
    options = {"dtype": paddle.float64, "device": "cpu"}
    return paddle.tensor([1, 2], **options), paddle.tensor(floats(2, 3), **options)
