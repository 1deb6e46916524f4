import paddle
from caselib import floats


def of_unknown(batch_shape, owner):
    return batch_shape.numel(), owner["x"].shape[1:].numel()


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return x.shape.numel(), x.shape[1:].numel(), paddle.Size([]).numel(), paddle.Size((2, 5)).numel() + 1, x.shape[:0].numel()


def case_unknown():
    return of_unknown(paddle.Size([2, 3]), {"x": paddle.to_tensor(floats(2, 3))})
