import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_base():
    return isinstance(distributions.Beta(paddle.to_tensor(0.5), paddle.to_tensor(0.5)), paddle.distribution.ExponentialFamily)
