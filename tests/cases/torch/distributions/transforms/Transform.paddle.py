import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_type():
    return isinstance(distributions.ExpTransform(), paddle.distribution.Transform)
