import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    a, c = b.matmul(x.t()).clone(), b.matmul(x.t()).clone()
    a.baddbmm_(b, b.transpose(1, 2))
    c.baddbmm_(b, b.transpose(1, 2), beta=0.5, alpha=2)
    return a, c
