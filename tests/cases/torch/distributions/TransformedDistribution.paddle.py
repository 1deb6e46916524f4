import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.TransformedDistribution(paddle.distribution.Normal(paddle.zeros([3]), paddle.ones([3])), [paddle.distribution.ExpTransform()])


def case_log_prob():
    return make().log_prob(paddle.to_tensor(positive(3))), make().log_prob(value=paddle.to_tensor(positive(3)))


def case_samples():
    d = make()
    return d.sample().detach().shape, d.sample((2,)).detach().shape, d.sample(paddle.Size([3])).detach().shape, d.sample(shape=(2, 3)).detach().shape, not d.sample().detach().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.TransformedDistribution)


def takes(d: distributions.TransformedDistribution):
    return d.sample().detach().shape


def case_type():
    return takes(make())


def case_form1():
    return paddle.distribution.TransformedDistribution(base=paddle.distribution.Normal(paddle.zeros([3]), paddle.ones([3])), transforms=[paddle.distribution.ExpTransform()]).log_prob(paddle.to_tensor(positive(3)))


def case_one_transform():
    base = distributions.Normal(paddle.zeros([2]), paddle.ones([2]))
    squash = distributions.TanhTransform()
    d = distributions.TransformedDistribution(base, [squash])
    e = distributions.TransformedDistribution(base=base, transforms=[distributions.ExpTransform()])
    return d.log_prob(paddle.to_tensor([0.5, -0.2])), e.log_prob(paddle.to_tensor([0.5, 0.2]))
