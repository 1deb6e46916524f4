import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def assign_all(values, out):
    """Copies several results into the Tensors that out= names."""
    for value, tensor in zip(values, out):
        paddle.assign(value, tensor)
    return out


def case_forms():
    packed, pivots = paddle.linalg.lu(paddle.to_tensor(floats(3, 3)))
    p, low, up = paddle.linalg.lu_unpack(packed, pivots)
    return p, low, up, named('P L U', paddle.linalg.lu_unpack(x=packed, y=pivots))[1]


def case_names():
    x = paddle.to_tensor(floats(3, 3))
    LU, pivots = paddle.linalg.lu(x)
    P, L, U = paddle.linalg.lu_unpack(LU, pivots)
    r = named('P L U', paddle.linalg.lu_unpack(LU, pivots))
    a, b, c = paddle.empty([3, 3]), paddle.empty([3, 3]), paddle.empty([3, 3])
    assign_all(paddle.linalg.lu_unpack(LU, pivots), (a, b, c))
    return P, L, U, r.P, r.L, r.U, a, b, c, named('P L U', paddle.linalg.lu_unpack(LU, pivots))[2], named('P L U', paddle.linalg.lu_unpack(LU, pivots)).U
