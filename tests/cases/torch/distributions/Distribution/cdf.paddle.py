import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def todo_use():
    d = distributions.Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    return 0.5 * (1 + paddle.erf((paddle.ones([2]) - d.loc) / (d.scale * 2 ** 0.5)))
