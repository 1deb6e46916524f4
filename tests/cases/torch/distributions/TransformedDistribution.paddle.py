import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.TransformedDistribution(paddle.distribution.Normal(paddle.zeros([3]), paddle.ones([3])), [paddle.distribution.ExpTransform()])


def case_log_prob():
    return make().log_prob(paddle.to_tensor(positive(3))), make().log_prob(value=paddle.to_tensor(positive(3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.TransformedDistribution)


def takes(d: distributions.TransformedDistribution):
    return d.sample().shape


def case_type():
    return takes(make())


def case_form1():
    return paddle.distribution.TransformedDistribution(base=paddle.distribution.Normal(paddle.zeros([3]), paddle.ones([3])), transforms=[paddle.distribution.ExpTransform()]).log_prob(paddle.to_tensor(positive(3)))
