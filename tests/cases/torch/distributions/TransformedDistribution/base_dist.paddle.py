import paddle
from paddle import distribution as distributions


def case_loc():
    d = distributions.TransformedDistribution(distributions.Normal(paddle.zeros([2]), paddle.ones([2])), [distributions.ExpTransform()])
    return d._base.loc
