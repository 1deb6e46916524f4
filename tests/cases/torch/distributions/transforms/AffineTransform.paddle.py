import paddle
import torch
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_forward():
    t = distributions.AffineTransform(paddle.to_tensor(1.0), paddle.to_tensor(2.0))
    x = paddle.to_tensor(positive(2, 3)) * 0.3
    return t(x), t.forward_log_det_jacobian(x).expand_as(x)


def case_tensors():
    t = distributions.AffineTransform(loc=paddle.to_tensor(1.0), scale=paddle.to_tensor([1.0, 2.0, 3.0]))
    return t(paddle.to_tensor(floats(2, 3)))


def todo_event():
    # TODO(pt2pd): TPD2002 torch.distributions.transforms.AffineTransform.eve: argument not supported
    return torch.distributions.transforms.AffineTransform(0.0, 1.0, event_dim=1)
