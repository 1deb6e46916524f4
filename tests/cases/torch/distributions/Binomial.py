import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Binomial(5, torch.tensor([0.2, 0.7]))


def case_log_prob():
    return make().log_prob(torch.tensor([1.0, 3.0])), make().log_prob(value=torch.tensor([1.0, 3.0]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Binomial)


def takes(d: distributions.Binomial):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Binomial(total_count=5, probs=torch.tensor([0.2, 0.7])).log_prob(torch.tensor([1.0, 3.0]))


def case_form2():
    return torch.distributions.Binomial(5, logits=torch.tensor(floats(2))).log_prob(torch.tensor([1.0, 3.0]))


def case_gradient():
    u = torch.tensor([0.2, 0.7], requires_grad=True)
    torch.distributions.Binomial(5, u).log_prob(torch.tensor([1.0, 3.0])).sum().backward()
    v = torch.tensor([0.2, 0.7], requires_grad=True)
    torch.distributions.Binomial(total_count=3, logits=v).entropy().sum().backward()
    return u.grad, v.grad


def case_counts():
    d = torch.distributions.Binomial(torch.tensor([2.0, 5.0]), torch.tensor([0.2, 0.7]))
    return d.log_prob(torch.tensor([1.0, 3.0])), d.mean, isinstance(d, distributions.Binomial)
