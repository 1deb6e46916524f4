import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.amax(), x.amax(1), x.amax((0, 1)), x.amax(axis=1, keepdim=True), i.amax(1), x.amax(axis=0),
        x.amax(axis=0, keepdim=True))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.amax(1)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    mask = paddle.to_tensor(floats(3, 4)) > 0
    return mask.any(), mask.any(1), mask.any(axis=0, keepdim=True)
