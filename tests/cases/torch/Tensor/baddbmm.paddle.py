import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        b.matmul(x.t()).baddbmm(b, b.transpose(1, 2)),
        b.matmul(x.t()).baddbmm(b, b.transpose(1, 2), beta=0.5, alpha=2),
        b.matmul(x.t()).baddbmm(x=b, y=b.transpose(1, 2)))
