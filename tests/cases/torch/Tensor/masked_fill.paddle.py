import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    n, b, scalar = paddle.to_tensor(bools(3, 4, seed=1)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return (
        x.masked_fill(m, 0), x.masked_fill(m, 0.5), x.masked_fill(m, float("-inf")), x.masked_fill(m, -1e9),
        x.masked_fill(mask=m, value=0), x.masked_fill(i == 0, -1e9), x.masked_fill(m[:1], 0), x.masked_fill(m[0], 0),
        x.masked_fill(~m, 0.0), i.masked_fill(m, -1), m.masked_fill(n, True), paddle.where(m, scalar, x),
        b.masked_fill(m.unsqueeze(0), 0))


def case_gradient():
    x, m = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(bools(3, 4))
    result = x.masked_fill(m, 0.5)
    (result * result).sum().backward()
    return x.grad


def case_gradient_of_value():
    x, value = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(2.0, stop_gradient=False)
    (paddle.where(paddle.to_tensor(bools(3, 4)), value, x) ** 2).sum().backward()
    return x.grad, value.grad
