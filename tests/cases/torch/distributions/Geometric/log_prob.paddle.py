import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_use():
    d = distributions.Geometric(paddle.to_tensor([0.3, 0.8]))
    return d.log_pmf(paddle.to_tensor([1.0, 2.0])), d.log_pmf(k=paddle.to_tensor([0.0, 2.0]))
