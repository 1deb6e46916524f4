import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_cdf():
    return distributions.Laplace(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2))).cdf(paddle.to_tensor(positive(2, seed=2)))
