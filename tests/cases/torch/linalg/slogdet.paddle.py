import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 3))
    sign, value = paddle.linalg.slogdet(x)
    return sign, value, paddle.linalg.slogdet(x)[1], paddle.linalg.slogdet(x[0])[1]


def case_gradient_of_the_logarithm():
    grads = []
    for values in ([[1.0, 2.0], [3.0, 5.0]], [[2.0, 1.0], [1.0, 3.0]]):
        x = paddle.to_tensor(values, stop_gradient=False)
        sign, value = paddle.linalg.slogdet(x)
        (value + paddle.linalg.slogdet(x)[1] + paddle.linalg.slogdet(x)[1]).backward()
        pair = named('sign logabsdet', paddle.linalg.slogdet(x))
        pair[1].backward()
        grads.append((x.grad, pair[0]))
    function = paddle.linalg.slogdet
    sign, value = paddle.linalg.slogdet(x)
    return grads, sign, value


def case_complex():
    x = paddle.complex(paddle.to_tensor(floats(2, 2)), paddle.to_tensor(floats(2, 2, seed=1)))
    sign, value = paddle.compat.slogdet(x)
    return value, paddle.compat.slogdet(x)[1], paddle.compat.slogdet(x)[1]
