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


def make():
    return Laplace(paddle.to_tensor(floats(2, 3)), paddle.to_tensor(positive(2, 3)))


def case_log_prob():
    return make().log_prob(paddle.to_tensor(floats(2, 3))), make().log_prob(value=paddle.to_tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), Laplace)


def takes(d: Laplace):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.stddev


def case_entropy():
    return make().entropy()


def case_form1():
    return Laplace(loc=0.0, scale=1.0).log_prob(paddle.to_tensor(floats(2, 3)))


def case_gradient():
    mu = paddle.to_tensor(floats(2), stop_gradient=False)
    d = Laplace(mu, paddle.to_tensor(positive(2)))
    d.log_prob(paddle.to_tensor([0.1, 0.2])).sum().backward()
    return mu.grad, d.log_prob(value=paddle.zeros([2])), d.loc


def case_as_value():
    kinds = {'laplace': Laplace}
    return kinds['laplace'](paddle.zeros([2]), paddle.ones([2])).log_prob(paddle.ones([2]))
