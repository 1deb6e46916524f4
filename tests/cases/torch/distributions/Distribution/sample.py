import torch
from torch import distributions
from caselib import floats, ints, positive


def case_normal():
    d = distributions.Normal(torch.tensor(floats(2)), torch.tensor(positive(2)))
    return d.sample().shape, d.sample([2]).shape


def case_no_gradient():
    loc, scale = torch.tensor([0.5, -1.0], requires_grad=True), torch.tensor([1.5, 0.5], requires_grad=True)
    normal = distributions.Normal(loc, scale)
    student = distributions.StudentT(scale + 2, loc, scale)
    log_normal = distributions.LogNormal(loc, scale)
    uniform = distributions.Uniform(loc, loc + scale)
    joint = distributions.Independent(normal, 1)
    changed = distributions.TransformedDistribution(normal, [distributions.ExpTransform()])
    return [d.sample().requires_grad for d in (normal, student, log_normal, uniform, joint, changed)], [
        normal.sample((2,)).requires_grad, student.sample((2,)).requires_grad, log_normal.sample().requires_grad,
        uniform.sample(sample_shape=(2,)).requires_grad, joint.sample().requires_grad, changed.sample((2, 3)).requires_grad]


def act(dist: distributions.Distribution):
    action = dist.sample()
    return dist.log_prob(action), action.requires_grad


def case_score_function():
    loc = torch.zeros(3, requires_grad=True)
    log_prob, asks = act(distributions.Normal(loc, torch.ones(3)))
    log_prob.sum().backward()
    return asks, bool((loc.grad != 0).all())


def case_those_without_gradient():
    loc, scale = torch.tensor([0.5, -1.0], requires_grad=True), torch.tensor([1.5, 0.5], requires_grad=True)
    rate = distributions.Gamma(scale, scale).sample()
    place = distributions.MultivariateNormal(loc, torch.eye(2) * scale).sample((3,))
    return rate.requires_grad, place.requires_grad, distributions.Categorical(scale).sample().requires_grad
