import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3), stop_gradient=False) * 2
    x.detach_()
    return x, paddle.to_tensor(floats(3)).detach_()
