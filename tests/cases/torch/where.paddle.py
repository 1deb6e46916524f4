import paddle
from caselib import floats, ints, bools


def case_tensors():
    m, x, y, s = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(2.0)
    out = paddle.empty([3, 4])
    paddle.assign(paddle.where(m, x, y), out)
    return paddle.where(m, x, y), paddle.where(x > 0, x, s), paddle.where(condition=m, x=x, y=y), paddle.where(m[0], x, y), paddle.where(m, m, ~m), out


def case_condition_only():
    m, x = paddle.to_tensor(bools(3, 4)), paddle.to_tensor([0.0, 2.0, 0.0])
    rows, columns = paddle.nonzero(m, as_tuple=True)
    return rows, columns, paddle.nonzero(x, as_tuple=True)[0], paddle.nonzero(x > 1, as_tuple=True)[0]


def case_number_on_the_right():
    m, x, i = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor(floats(3, 4), dtype=paddle.float32), paddle.to_tensor(ints(3, 4), dtype=paddle.int64)
    return paddle.where(m, x, paddle.zeros_like(x)), paddle.where(m, x, paddle.zeros_like(x)), paddle.where(m, x, paddle.full_like(x, -1e9)), paddle.where(m, x, paddle.full_like(x, float("-inf"))), paddle.where(m, i, paddle.zeros_like(i)), paddle.where(m, i, paddle.full_like(i, -100)), paddle.where(m, i.astype('float32'), 0.5), paddle.where(m, x * 2, 1.0), paddle.where(m, x * 2, 0.5), paddle.where(m, m, False)


def case_number_on_the_left():
    m, x, i = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor(floats(3, 4), dtype=paddle.float32), paddle.to_tensor(ints(3, 4), dtype=paddle.int64)
    return paddle.where(m, paddle.zeros_like(x), x), paddle.where(m, paddle.zeros_like(x), x), paddle.where(m, paddle.full_like(x, -1e9), x), paddle.where(m, paddle.zeros_like(i), i), paddle.where(m, paddle.full_like(i, -100), i), paddle.where(m, 0.5, i.astype('float32')), paddle.where(m, 1.0, x * 2), paddle.where(m, True, m)


def case_two_numbers():
    m = paddle.to_tensor(bools(3, 4))
    return paddle.where(m, 1.0, 0.0), paddle.where(m, 1, 0), paddle.where(m, 1.0, 0.0), paddle.where(m, 1.0, 0.0), paddle.where(m, True, False)


def choose(m, a, b):
    return paddle.where(m, a, b), paddle.where(m, a, paddle.full_like(a, 3)), paddle.where(m, paddle.zeros_like(b), b)


def case_unknown():
    m, x, i = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return choose(m, x, -x), choose(m, i, -i)


def case_double():
    m, x = paddle.to_tensor([True, False, True]), paddle.to_tensor([1.0, 2.0, 3.0], dtype=paddle.float64)
    return paddle.where(m, x, paddle.zeros_like(x)), paddle.where(m, x, paddle.full_like(x, 1)), paddle.where(m, paddle.full_like(x, 2.5), x)


def case_as_value():
    choose = {"where": paddle.where}["where"]
    m, x = paddle.to_tensor(bools(3)), paddle.to_tensor(floats(3))
    return choose(m, x, -x), paddle.nonzero(m, as_tuple=True)[0]
