import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_normal():
    d = distributions.Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    return paddle.zeros_like(d.loc) + d.scale
