import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return x.shape == paddle.Size([2, 3]), x.shape == paddle.Size((2, 3)), paddle.Size([2, 3]).numel(), list(paddle.Size([2, 3]) + (1,)), paddle.Size([2, 3])[0], isinstance(x.shape, paddle.Size), isinstance((2, 3), paddle.Size), len(paddle.Size()), list(paddle.Size(x.shape)), paddle.zeros(paddle.Size([1, 2]))


def grown(size: paddle.Size):
    return list(size) + [1]


def case_annotation():
    return grown(paddle.to_tensor(floats(2, 3)).shape)
