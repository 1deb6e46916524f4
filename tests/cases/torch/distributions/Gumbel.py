import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Gumbel(torch.tensor(floats(2, 3)), torch.tensor(positive(2, 3)))


def case_log_prob():
    return make().log_prob(torch.tensor(floats(2, 3))), make().log_prob(value=torch.tensor(floats(2, 3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Gumbel)


def takes(d: distributions.Gumbel):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.stddev


def case_entropy():
    return make().entropy()


def case_gradient_beside_constants():
    scale = torch.tensor([1.5, 0.5], requires_grad=True)
    torch.distributions.Gumbel(torch.tensor(0.5), scale).log_prob(torch.tensor([0.3, 0.6])).sum().backward()
    return scale.grad
