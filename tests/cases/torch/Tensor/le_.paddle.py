import paddle
from caselib import floats, ints


def compare_(x, operator, other):
    """x.gt_(other) and its like: x holds the answers then, in its own dtype."""
    return paddle.assign(getattr(x, operator)(other).astype(x.dtype), x)


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    a, b, c = x.clone(), x.clone(), x.clone()
    paddle.assign((a <= y).astype(a.dtype), a)
    paddle.assign((b <= 0).astype(b.dtype), b)
    paddle.assign((c <= 0.5).astype(c.dtype), c)
    return a, b, c


def case_integers():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    paddle.assign((a <= 3).astype(a.dtype), a)
    paddle.assign((b <= j).astype(b.dtype), b)
    return a, b


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = paddle.assign((t <= 0).astype(t.dtype), t)
    return t, other, result


def case_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    return compare_(x + 1, '__le__', 0)


def case_of_its_own():
    x = paddle.to_tensor(ints(3, 4))
    h = x * 1
    h = (h <= paddle.to_tensor(ints(3, 4, seed=1))).astype(h.dtype)
    return h
