import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_read():
    return distributions.Laplace(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2))).stddev
