import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_read():
    return distributions.Beta(paddle.to_tensor([0.2, 0.3]), paddle.to_tensor([1.2, 1.3])).alpha
