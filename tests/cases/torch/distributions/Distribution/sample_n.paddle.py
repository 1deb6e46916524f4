import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


class Laplace(paddle.distribution.Laplace):
    """Laplace whose log_prob has a gradient; Paddle's ends the process."""

    def __init__(self, loc, scale, validate_args=None):
        super().__init__(loc, scale)
        if isinstance(loc, paddle.Tensor) or isinstance(scale, paddle.Tensor):
            self.loc, self.scale = loc + 0 * scale, scale + 0 * loc

    def log_prob(self, value):
        return -paddle.abs(value - self.loc) / self.scale - paddle.log(2 * self.scale)


def case_normal():
    d = distributions.Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    return d.sample([3]).detach().shape


def case_no_gradient():
    loc = paddle.to_tensor([0.5, -1.0], stop_gradient=False)
    a, b = distributions.Normal(loc, paddle.full_like(loc, 1.0)).sample([3]).detach(), Laplace(loc, paddle.ones([2])).sample([3])
    return a.shape, not a.stop_gradient, b.shape, not b.stop_gradient
