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


def case_cdf():
    return Laplace(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2))).cdf(paddle.to_tensor(positive(2, seed=2)))
