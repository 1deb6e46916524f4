import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_use():
    t = distributions.AffineTransform(paddle.to_tensor(1.0), paddle.to_tensor(2.0))
    x = paddle.to_tensor(floats(3))
    return t.forward_log_det_jacobian(x).expand_as(x), t(x)


def todo_of_a_call():
    t = distributions.AffineTransform(paddle.to_tensor(1.0), paddle.to_tensor(2.0))
    # TODO(pt2pd): TPD2003 torch.distributions.transforms.AffineTransform.log: form not supported; use another form of the call
    return t.log_abs_det_jacobian(paddle.exp(paddle.to_tensor(floats(3))), 0)
