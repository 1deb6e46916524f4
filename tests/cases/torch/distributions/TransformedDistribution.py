import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.TransformedDistribution(torch.distributions.Normal(torch.zeros(3), torch.ones(3)), [torch.distributions.transforms.ExpTransform()])


def case_log_prob():
    return make().log_prob(torch.tensor(positive(3))), make().log_prob(value=torch.tensor(positive(3)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.TransformedDistribution)


def takes(d: distributions.TransformedDistribution):
    return d.sample().shape


def case_type():
    return takes(make())


def case_form1():
    return torch.distributions.TransformedDistribution(base_distribution=torch.distributions.Normal(torch.zeros(3), torch.ones(3)), transforms=[torch.distributions.ExpTransform()]).log_prob(torch.tensor(positive(3)))


def case_one_transform():
    base = distributions.Normal(torch.zeros(2), torch.ones(2))
    squash = distributions.TanhTransform()
    d = distributions.TransformedDistribution(base, squash)
    e = distributions.TransformedDistribution(base_distribution=base, transforms=distributions.ExpTransform())
    return d.log_prob(torch.tensor([0.5, -0.2])), e.log_prob(torch.tensor([0.5, 0.2]))
