import paddle
from paddle import distribution as distributions


def todo_undefined():
    # TODO(pt2pd): TPD2001 torch.distributions.Cauchy.mean: torch gives nan or inf; Paddle raises
    return distributions.Cauchy(paddle.zeros([2]), paddle.ones([2])).mean
