import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.amin(), x.amin(1), x.amin((0, 1)), x.amin(axis=1, keepdim=True), i.amin(1), x.amin(axis=0),
        x.amin(axis=0, keepdim=True))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.amin(1)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    mask = paddle.to_tensor(floats(3, 4)) > 0
    return mask.all(), mask.all(1), mask.all(axis=0, keepdim=True)
