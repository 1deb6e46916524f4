import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def todo_use():
    d = distributions.Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    # TODO(pt2pd): TPD2001 torch.distributions.Distribution.enumerate_support: no equivalent; rewrite this part by hand
    return d.enumerate_support(paddle.ones([2]))
