import paddle
from paddle import distribution as distributions
from caselib import positive


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.Distribution.mode: Paddle's distributions have no mode
    return distributions.Gamma(paddle.to_tensor(positive(2)), paddle.to_tensor(positive(2, seed=1))).mode
