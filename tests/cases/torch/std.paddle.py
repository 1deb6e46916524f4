import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.std(x), paddle.std(x, 1), paddle.std(x, axis=0), paddle.std(x, 1, False), paddle.std(x, unbiased=False), paddle.std(x, axis=(0, 1), keepdim=True), paddle.std(x, 1, True, True), paddle.std(x, unbiased=False), paddle.std(x, axis=1)


def case_correction():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.std(x, 1, unbiased=False), paddle.std(x, axis=1, unbiased=True, keepdim=True), paddle.sqrt(paddle.var(x, 1, correction=2)), paddle.sqrt(paddle.var(x, 1, correction=2, keepdim=True)), paddle.std(x, keepdim=True)


def case_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.std(x, 1), out)
    return out


def case_out_of_each_form():
    x, a, b, c = paddle.to_tensor(floats(3, 4)), paddle.empty([3]), paddle.empty([3]), paddle.empty([3, 1])
    paddle.assign(paddle.std(x, 1, unbiased=False), a)
    paddle.assign(paddle.sqrt(paddle.var(x, axis=1, correction=0)), b)
    paddle.assign(paddle.std(x, 1, True, True), c)
    return a, b, c
