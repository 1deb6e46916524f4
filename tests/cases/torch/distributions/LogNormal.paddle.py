import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.LogNormal(paddle.to_tensor(floats(2, 3)), paddle.to_tensor(positive(2, 3)))


def case_log_prob():
    return make().log_prob(paddle.to_tensor(positive(2, 3))), make().log_prob(value=paddle.to_tensor(positive(2, 3)))


def case_samples():
    d = make()
    return d.sample().detach().shape, d.sample((2,)).detach().shape, d.sample(paddle.Size([3])).detach().shape, d.sample(shape=(2, 3)).detach().shape, not d.sample().detach().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.LogNormal)


def takes(d: distributions.LogNormal):
    return d.sample().detach().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.variance.sqrt()


def case_entropy():
    return make().entropy()
