import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.Geometric(paddle.to_tensor([0.2, 0.7]))


def case_log_prob():
    return make().log_pmf(paddle.to_tensor([0.0, 3.0])), make().log_pmf(k=paddle.to_tensor([0.0, 3.0]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Geometric)


def takes(d: distributions.Geometric):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, (1 / d.probs - 1) / d.probs


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.Geometric(probs=paddle.nn.functional.sigmoid(paddle.to_tensor(floats(2)))).log_pmf(paddle.to_tensor([0.0, 3.0]))


def case_form2():
    return paddle.distribution.Geometric(paddle.nn.functional.sigmoid(paddle.to_tensor(floats(2)))).log_pmf(paddle.to_tensor([0.0, 3.0]))


def case_form3():
    return paddle.distribution.Geometric(probs=paddle.to_tensor([0.2, 0.7])).log_pmf(paddle.to_tensor([0.0, 3.0]))
