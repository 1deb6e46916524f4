import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    p, low, up = paddle.linalg.lu_unpack(*paddle.linalg.lu(x))
    return p, low, up, named('P L U', paddle.linalg.lu_unpack(*paddle.linalg.lu(x=x)))[1]


def case_names():
    x = paddle.to_tensor(floats(3, 4))
    r = named('P L U', paddle.linalg.lu_unpack(*paddle.linalg.lu(x)))
    P, L, U = paddle.linalg.lu_unpack(*paddle.linalg.lu(x))
    return P, L, U, r.P, r.L, r.U, named('P L U', paddle.linalg.lu_unpack(*paddle.linalg.lu(x)))[2], named('P L U', paddle.linalg.lu_unpack(*paddle.linalg.lu(x))).U
