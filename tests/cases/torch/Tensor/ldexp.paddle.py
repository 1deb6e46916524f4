import paddle
from caselib import floats, ints


def case_forms():
    x, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.ldexp(j), x.ldexp(y=j)
