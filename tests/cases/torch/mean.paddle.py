import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.mean(x), paddle.mean(x, 1), paddle.mean(x, axis=0), paddle.mean(x, 1, True), paddle.mean(x, (0, 1)), paddle.mean(x, axis=[0, 1], keepdim=True)


def case_dtype():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return paddle.mean(x, axis=1, dtype=paddle.float64), paddle.mean(i, dtype=paddle.float32)


def case_numpy_names():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.mean(x, axis=1), paddle.mean(x, axis=0, keepdim=True), paddle.mean(x, axis=-1, keepdim=True)


def case_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.assign(paddle.mean(x, 1), out)
    return out


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    paddle.mean(x).backward()
    return x.grad
