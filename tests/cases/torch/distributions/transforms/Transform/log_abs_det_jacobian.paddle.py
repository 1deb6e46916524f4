import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_use():
    t = distributions.ExpTransform()
    x = paddle.to_tensor(floats(3))
    return t.forward_log_det_jacobian(x), t.forward_log_det_jacobian(x)
