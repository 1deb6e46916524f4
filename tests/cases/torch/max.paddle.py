import paddle
from caselib import floats, ints


def case_all():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.max(x), paddle.max(x=x), paddle.max(paddle.to_tensor(ints(3, 4)))


def case_dim():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.compat.max(x, 1)
    v, i = paddle.compat.max(x, dim=0, keepdim=True)
    pair = paddle.compat.max(x, -1, True)
    return values, indices, v, i, pair[0], pair[1], pair[0], pair[1]


def case_subscripts():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.max(x, 1)[0], paddle.argmax(x, 1), paddle.argmax(x, axis=1, keepdim=True), paddle.compat.max(x, 0)[0], paddle.argmax(x, 0)


def case_two_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.maximum(x, y), out)
    return paddle.maximum(x, y), paddle.maximum(x, y=y), paddle.maximum(x=x, y=y), out


def either(x, y):
    return paddle.compat.max(x, y)


def case_unknown_second():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return either(x, y), either(x, 1)[0]


def case_bool():
    m = paddle.to_tensor(floats(3, 4)) > 0
    return paddle.any(m), paddle.any(paddle.to_tensor([False, False]))


def case_numpy_names():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.compat.max(x, dim=1)
    return values, indices, paddle.compat.max(x, dim=1, keepdim=True)[0], paddle.compat.max(x, dim=1, keepdim=True)[0]


def case_as_value():
    best = {"max": paddle.compat.max}["max"]
    x = paddle.to_tensor(floats(3, 4))
    return best(x), best(x, 1)


def case_gradient_of_ties():
    x = paddle.to_tensor([[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]], stop_gradient=False)
    paddle.compat.max(x, 1)[0].sum().backward()
    return x.grad


def case_out():
    x, out, values, indices = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(0.0), paddle.empty([3]), paddle.empty([3], dtype=paddle.int64)
    paddle.assign(paddle.max(x), out)
    paddle.compat.max(x, 1, out=(values, indices))
    return out, values, indices
