import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def kl_independent(p, q):
    """KL divergence that knows Independent too."""
    if not isinstance(p, paddle.distribution.Independent):
        return paddle.distribution.kl_divergence(p, q)
    return kl_independent(p._base, q._base).sum(list(range(-p._reinterpreted_batch_rank, 0)))


def make():
    return paddle.distribution.Independent(paddle.distribution.Normal(paddle.to_tensor(floats(2, 3)), paddle.to_tensor(positive(2, 3))), 1)


def case_log_prob():
    return make().log_prob(paddle.to_tensor(floats(2, 3))), make().log_prob(value=paddle.to_tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().detach().shape, d.sample((2,)).detach().shape, d.sample(paddle.Size([3])).detach().shape, d.sample(shape=(2, 3)).detach().shape, not d.sample().detach().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Independent)


def takes(d: distributions.Independent):
    return d.sample().detach().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.Independent(base=paddle.distribution.Normal(paddle.to_tensor(floats(2, 3)), paddle.ones([2, 3])), reinterpreted_batch_rank=1).log_prob(paddle.to_tensor(floats(2, 3)))


def case_reparameterised():
    mu = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    d = distributions.Independent(distributions.Normal(mu, paddle.ones([2, 3])), 1)
    d._base.rsample().sum().backward()
    return mu.grad, d._base.rsample((4,)).shape, d._base.rsample(shape=(2,)).shape, d._base.mean


def case_divergence():
    p, q = make(), distributions.Independent(distributions.Normal(paddle.zeros([2, 3]), paddle.ones([2, 3])), 1)
    return kl_independent(p, q), kl_independent(p._base, q._base)
