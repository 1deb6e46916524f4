import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.Normal(paddle.to_tensor(floats(2, 3)), paddle.to_tensor(positive(2, 3)))


def case_log_prob():
    return make().log_prob(paddle.to_tensor(floats(2, 3))), make().log_prob(value=paddle.to_tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().detach().shape, d.sample((2,)).detach().shape, d.sample(paddle.Size([3])).detach().shape, d.sample(shape=(2, 3)).detach().shape, not d.sample().detach().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Normal)


def takes(d: distributions.Normal):
    return d.sample().detach().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, (paddle.zeros_like(d.loc) + d.scale) ** 2, paddle.zeros_like(d.loc) + d.scale


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.Normal(loc=paddle.to_tensor(floats(2, 3)), scale=paddle.to_tensor(positive(2, 3))).log_prob(paddle.to_tensor(floats(2, 3)))


def case_form2():
    return paddle.distribution.Normal(0.0, 1.0).log_prob(paddle.to_tensor(floats(2, 3)))


def case_reparameterised():
    mu = paddle.to_tensor(floats(3), stop_gradient=False)
    sample = distributions.Normal(mu, paddle.ones([3])).rsample()
    sample.sum().backward()
    return mu.grad, sample.shape


def case_policy():
    mu = paddle.to_tensor(floats(4, 2), stop_gradient=False)
    d = paddle.distribution.Normal(mu, paddle.ones([4, 2]))
    loss = -(d.log_prob(paddle.zeros([4, 2])).sum(1)).mean()
    loss.backward()
    return mu.grad


def case_one_number():
    mu, sigma = paddle.to_tensor(floats(3), stop_gradient=False), paddle.to_tensor(positive(3))
    a, b = distributions.Normal(mu, paddle.full_like(mu, 0.5)), distributions.Normal(paddle.full_like(sigma, 0), sigma)
    a.log_prob(paddle.zeros([3])).sum().backward()
    return a.log_prob(paddle.ones([3])), b.log_prob(paddle.ones([3])), mu.grad, a.mean, paddle.zeros_like(b.loc) + b.scale, a.mean


def case_of_a_parameter():
    def policy(mu, std=0.1):
        return distributions.Normal(mu, paddle.full_like(mu, std))
    return policy(paddle.to_tensor(floats(3))).log_prob(paddle.zeros([3]))


def case_divergence():
    return distributions.kl_divergence(make(), distributions.Normal(0.0, 1.0)), distributions.kl_divergence(q=make(), p=make())


def case_one_number_of_an_expression():
    mu = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    d = distributions.Normal(paddle.tanh(mu), paddle.to_tensor(2, dtype='float32'))
    d.log_prob(paddle.zeros([2, 3])).sum().backward()
    return mu.grad, d.mean, d.sample().detach().shape, distributions.Normal(paddle.zeros([3]), paddle.to_tensor(0.5, dtype='float32')).entropy()


def case_number_beside_a_call():
    d = distributions.Normal(paddle.to_tensor(0, dtype='float32'), paddle.ones([2]))
    return d.log_prob(paddle.zeros([2])), d.mean + d.scale
