import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_sample():
    return paddle.distribution.LKJCholesky(3, 1.0).sample().shape, paddle.distribution.LKJCholesky(dim=2, concentration=0.5).sample().shape
