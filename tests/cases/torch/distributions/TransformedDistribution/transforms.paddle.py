import paddle
from paddle import distribution as distributions


def case_list():
    d = distributions.TransformedDistribution(distributions.Normal(paddle.zeros([2]), paddle.ones([2])), [distributions.ExpTransform()])
    return len(d._transforms), d._transforms[0](paddle.zeros([2]))
