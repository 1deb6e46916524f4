import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.amax(x, 1), out)
    return paddle.amax(x), paddle.amax(x, 1), paddle.amax(x, axis=(0, 1)), paddle.amax(x, 1, True), paddle.amax(x, axis=0, keepdim=True), out


def case_gradient_of_ties():
    x = paddle.to_tensor([[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]], stop_gradient=False)
    paddle.amax(x, 1).sum().backward()
    return x.grad


def case_masks():
    mask = paddle.to_tensor(floats(3, 4)) > 0
    return paddle.any(mask), paddle.any(mask, 1), paddle.any(mask, axis=0, keepdim=True)
