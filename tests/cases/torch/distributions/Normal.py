import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Normal(torch.tensor(floats(2, 3)), torch.tensor(positive(2, 3)))


def case_log_prob():
    return make().log_prob(torch.tensor(floats(2, 3))), make().log_prob(value=torch.tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Normal)


def takes(d: distributions.Normal):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.stddev


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Normal(loc=torch.tensor(floats(2, 3)), scale=torch.tensor(positive(2, 3)), validate_args=False).log_prob(torch.tensor(floats(2, 3)))


def case_form2():
    return torch.distributions.Normal(0.0, 1.0).log_prob(torch.tensor(floats(2, 3)))


def case_reparameterised():
    mu = torch.tensor(floats(3), requires_grad=True)
    sample = distributions.Normal(mu, torch.ones(3)).rsample()
    sample.sum().backward()
    return mu.grad, sample.shape


def case_policy():
    mu = torch.tensor(floats(4, 2), requires_grad=True)
    d = torch.distributions.Normal(mu, torch.ones(4, 2))
    loss = -(d.log_prob(torch.zeros(4, 2)).sum(1)).mean()
    loss.backward()
    return mu.grad


def case_one_number():
    mu, sigma = torch.tensor(floats(3), requires_grad=True), torch.tensor(positive(3))
    a, b = distributions.Normal(mu, 0.5), distributions.Normal(loc=0, scale=sigma)
    a.log_prob(torch.zeros(3)).sum().backward()
    return a.log_prob(torch.ones(3)), b.log_prob(torch.ones(3)), mu.grad, a.mean, b.stddev, a.mode


def case_of_a_parameter():
    def policy(mu, std=0.1):
        return distributions.Normal(mu, std)
    return policy(torch.tensor(floats(3))).log_prob(torch.zeros(3))


def case_divergence():
    return distributions.kl_divergence(make(), distributions.Normal(0.0, 1.0)), distributions.kl.kl_divergence(q=make(), p=make())


def case_one_number_of_an_expression():
    mu = torch.tensor(floats(2, 3), requires_grad=True)
    d = distributions.Normal(torch.tanh(mu), 2)
    d.log_prob(torch.zeros(2, 3)).sum().backward()
    return mu.grad, d.mean, d.sample().shape, distributions.Normal(torch.zeros(3), 0.5).entropy()


def case_number_beside_a_call():
    d = distributions.Normal(0, torch.ones(2))
    return d.log_prob(torch.zeros(2)), d.mean + d.scale
