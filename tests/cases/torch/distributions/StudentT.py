import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.StudentT(torch.tensor([3.0, 4.0]))


def case_log_prob():
    return make().log_prob(torch.tensor([0.5, 1.0])), make().log_prob(value=torch.tensor([0.5, 1.0]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.StudentT)


def takes(d: distributions.StudentT):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.StudentT(torch.tensor([3.0, 4.0]), loc=torch.tensor(1.0), scale=torch.tensor(2.0)).log_prob(torch.tensor([0.5, 1.0]))


def case_form2():
    return torch.distributions.StudentT(df=torch.tensor(3.0)).log_prob(torch.tensor([0.5, 1.0]))


def case_gradient_beside_constants():
    scale = torch.tensor([1.5, 0.5], requires_grad=True)
    torch.distributions.StudentT(3.0, torch.tensor([0.5, 1.0]), scale).log_prob(torch.tensor([0.3, 0.6])).sum().backward()
    return scale.grad
