import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def todo_use():
    d = distributions.Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    return d.loc + d.scale * paddle.erfinv(2 * paddle.ones([2]) - 1) * 2 ** 0.5
