import paddle
from caselib import floats, positive


def case_forms():
    x, u = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 1))
    return x.diff(), x.diff(n=2), x.diff(axis=0), x.diff(1, 0), x.diff(prepend=u), x.diff(append=u, axis=1)
