import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Bernoulli(torch.tensor([0.2, 0.7]))


def case_log_prob():
    return make().log_prob(torch.tensor([0.0, 1.0])), make().log_prob(value=torch.tensor([0.0, 1.0]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Bernoulli)


def takes(d: distributions.Bernoulli):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.probs, d.logits


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Bernoulli(probs=torch.tensor([0.2, 0.7])).log_prob(torch.tensor([0.0, 1.0]))


def case_form2():
    return torch.distributions.Bernoulli(logits=torch.tensor(floats(2))).log_prob(torch.tensor([0.0, 1.0]))


def case_form3():
    return torch.distributions.Bernoulli(None, torch.tensor(floats(2))).log_prob(torch.tensor([0.0, 1.0]))


def case_form4():
    return torch.distributions.Bernoulli(probs=torch.tensor([0.2, 0.7]), logits=None).log_prob(torch.tensor([0.0, 1.0]))


def case_gradient():
    x, p = torch.tensor(floats(2), requires_grad=True), torch.tensor([0.2, 0.7], requires_grad=True)
    value = torch.tensor([[0.0, 1.0], [1.0, 1.0]])
    by_logits, by_probs = distributions.Bernoulli(logits=x), distributions.Bernoulli(p)
    (by_logits.log_prob(value).sum() + by_probs.log_prob(value).sum() + by_logits.entropy().sum()).backward()
    return x.grad, p.grad, by_logits.logits, by_probs.mode


def case_as_value():
    kinds = {'coin': distributions.Bernoulli}
    return kinds['coin'](torch.tensor([0.2, 0.7])).mean
