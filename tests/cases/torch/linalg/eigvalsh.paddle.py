import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    x = x + x.t()
    out = paddle.empty([3])
    paddle.assign(paddle.linalg.eigvalsh(x), out)
    return paddle.linalg.eigvalsh(x), paddle.linalg.eigvalsh(x, UPLO="U"), out
