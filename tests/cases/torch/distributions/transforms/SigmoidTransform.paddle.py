import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_forward():
    t = distributions.SigmoidTransform()
    x = paddle.to_tensor(positive(2, 3)) * 0.3
    return t(x), t.forward_log_det_jacobian(x)
