import paddle
from paddle import distribution as distributions
from caselib import positive


def todo_use():
    d = distributions.Gamma(paddle.to_tensor(positive(2)), paddle.to_tensor(positive(2)))
    # TODO(pt2pd): TPD2001 torch.distributions.Distribution.cdf: no equivalent; rewrite this part by hand
    return d.cdf(paddle.ones([2]))
