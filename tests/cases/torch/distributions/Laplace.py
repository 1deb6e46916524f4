import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Laplace(torch.tensor(floats(2, 3)), torch.tensor(positive(2, 3)))


def case_log_prob():
    return make().log_prob(torch.tensor(floats(2, 3))), make().log_prob(value=torch.tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Laplace)


def takes(d: distributions.Laplace):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.stddev


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Laplace(loc=0.0, scale=1.0).log_prob(torch.tensor(floats(2, 3)))


def case_gradient():
    mu = torch.tensor(floats(2), requires_grad=True)
    d = distributions.Laplace(mu, torch.tensor(positive(2)))
    d.log_prob(torch.tensor([0.1, 0.2])).sum().backward()
    return mu.grad, d.log_prob(value=torch.zeros(2)), d.mode


def case_as_value():
    kinds = {'laplace': distributions.Laplace}
    return kinds['laplace'](torch.zeros(2), torch.ones(2)).log_prob(torch.ones(2))
