import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.Uniform(paddle.to_tensor([0.0, 1.0]), paddle.to_tensor([2.0, 4.0]))


def case_log_prob():
    return make().log_prob(paddle.to_tensor([0.5, 1.5])), make().log_prob(value=paddle.to_tensor([0.5, 1.5]))


def case_samples():
    d = make()
    return d.sample().detach().shape, d.sample((2,)).detach().shape, d.sample(paddle.Size([3])).detach().shape, d.sample(shape=(2, 3)).detach().shape, not d.sample().detach().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Uniform)


def takes(d: distributions.Uniform):
    return d.sample().detach().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return (d.low + d.high) / 2, (d.high - d.low) ** 2 / 12


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.Uniform(low=0.0, high=2.0).log_prob(paddle.to_tensor([0.5, 1.5]))
