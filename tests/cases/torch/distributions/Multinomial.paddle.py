import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.Multinomial(4, paddle.to_tensor([0.2, 0.3, 0.5]))


def case_log_prob():
    return make().log_prob(paddle.to_tensor([1.0, 1.0, 2.0])), make().log_prob(value=paddle.to_tensor([1.0, 1.0, 2.0]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Multinomial)


def takes(d: distributions.Multinomial):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_form1():
    return paddle.distribution.Multinomial(total_count=4, probs=paddle.to_tensor([0.2, 0.3, 0.5])).log_prob(paddle.to_tensor([1.0, 1.0, 2.0]))


def case_form2():
    return paddle.distribution.Multinomial(4, probs=paddle.nn.functional.softmax(paddle.to_tensor(floats(3)), -1)).log_prob(paddle.to_tensor([1.0, 1.0, 2.0]))
