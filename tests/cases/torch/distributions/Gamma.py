import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Gamma(torch.tensor(positive(2, 3)), torch.tensor(positive(2, 3, seed=1)))


def case_log_prob():
    return make().log_prob(torch.tensor(positive(2, 3))), make().log_prob(value=torch.tensor(positive(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Gamma)


def takes(d: distributions.Gamma):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.stddev


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Gamma(concentration=torch.tensor(positive(2, 3)), rate=torch.tensor(positive(2, 3))).log_prob(torch.tensor(positive(2, 3)))


def case_whole_numbers():
    return distributions.Gamma(1, 2).mean, distributions.Gamma(concentration=3, rate=1).variance
