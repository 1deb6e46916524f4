import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.Gamma(paddle.to_tensor(positive(2, 3)), paddle.to_tensor(positive(2, 3, seed=1)))


def case_log_prob():
    return make().log_prob(paddle.to_tensor(positive(2, 3))), make().log_prob(value=paddle.to_tensor(positive(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Gamma)


def takes(d: distributions.Gamma):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.variance.sqrt()


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.Gamma(concentration=paddle.to_tensor(positive(2, 3)), rate=paddle.to_tensor(positive(2, 3))).log_prob(paddle.to_tensor(positive(2, 3)))


def case_whole_numbers():
    return distributions.Gamma(1.0, 2.0).mean, distributions.Gamma(concentration=3.0, rate=1.0).variance
