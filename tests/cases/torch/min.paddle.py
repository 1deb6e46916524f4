import paddle
from caselib import floats, ints


def case_all():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.min(x), paddle.min(x=x), paddle.min(paddle.to_tensor(ints(3, 4)))


def case_dim():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.compat.min(x, 1)
    v, i = paddle.compat.min(x, dim=0, keepdim=True)
    return values, indices, v, i, paddle.compat.min(x, -1, True)[0]


def case_subscripts():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.min(x, 1)[0], paddle.argmin(x, 1), paddle.argmin(x, axis=1, keepdim=True), paddle.compat.min(x, 0)[0], paddle.argmin(x, 0)


def case_two_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.minimum(x, y), out)
    return paddle.minimum(x, y), paddle.minimum(x, y=y), out


def case_bool():
    m = paddle.to_tensor(floats(3, 4)) > 0
    return paddle.all(m), paddle.all(paddle.to_tensor([True, True]))


def case_numpy_names():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.argmin(x, axis=1), paddle.compat.min(x, dim=1, keepdim=True)[0], paddle.compat.min(x, dim=0, keepdim=True)[0]


def case_as_value():
    least = paddle.compat.min
    x = paddle.to_tensor(floats(3, 4))
    return least(x), least(x, 1)


def case_out():
    x, out, values, indices = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(0.0), paddle.empty([3]), paddle.empty([3], dtype=paddle.int64)
    paddle.assign(paddle.min(x), out)
    paddle.compat.min(x, 1, out=(values, indices))
    return out, values, indices
