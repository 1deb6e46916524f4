import paddle
from caselib import floats


def case_cuts():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = x * 2
    y.detach_()
    return y, not y.stop_gradient
