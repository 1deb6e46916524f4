import paddle
from caselib import floats


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.trunc(), (x * 3)[0].trunc(), d.trunc()
