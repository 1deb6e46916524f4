import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Independent(torch.distributions.Normal(torch.tensor(floats(2, 3)), torch.tensor(positive(2, 3))), 1)


def case_log_prob():
    return make().log_prob(torch.tensor(floats(2, 3))), make().log_prob(value=torch.tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Independent)


def takes(d: distributions.Independent):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Independent(base_distribution=torch.distributions.Normal(torch.tensor(floats(2, 3)), torch.ones(2, 3)), reinterpreted_batch_ndims=1).log_prob(torch.tensor(floats(2, 3)))


def case_reparameterised():
    mu = torch.tensor(floats(2, 3), requires_grad=True)
    d = distributions.Independent(distributions.Normal(mu, torch.ones(2, 3)), 1)
    d.rsample().sum().backward()
    return mu.grad, d.rsample((4,)).shape, d.rsample(sample_shape=(2,)).shape, d.base_dist.mean


def case_divergence():
    p, q = make(), distributions.Independent(distributions.Normal(torch.zeros(2, 3), torch.ones(2, 3)), 1)
    return distributions.kl_divergence(p, q), distributions.kl_divergence(p.base_dist, q.base_dist)
