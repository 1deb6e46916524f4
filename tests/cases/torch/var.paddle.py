import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.var(x), paddle.var(x, 1), paddle.var(x, axis=0), paddle.var(x, 1, False), paddle.var(x, unbiased=False), paddle.var(x, axis=(0, 1), keepdim=True), paddle.var(x, 1, True, True), paddle.var(x, unbiased=False), paddle.var(x, axis=1)


def case_correction():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.var(x, 1, correction=0), paddle.var(x, axis=1, correction=1, keepdim=True), paddle.var(x, 1, correction=2), paddle.var(x, correction=0), paddle.var(x, keepdim=True)


def case_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.var(x, 1), out)
    return out


def case_out_of_each_form():
    x, a, b, c = paddle.to_tensor(floats(3, 4)), paddle.empty([3]), paddle.empty([3]), paddle.empty([3, 1])
    paddle.assign(paddle.var(x, 1, unbiased=False), a)
    paddle.assign(paddle.var(x, axis=1, correction=0), b)
    paddle.assign(paddle.var(x, 1, True, True), c)
    return a, b, c
