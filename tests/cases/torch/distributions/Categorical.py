import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.Categorical(torch.tensor(positive(2, 4)))


def case_log_prob():
    return make().log_prob(torch.tensor([1, 3])), make().log_prob(value=torch.tensor([1, 3]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Categorical)


def takes(d: distributions.Categorical):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.probs, d.logits


def case_entropy():
    return make().entropy()


def case_form1():
    return torch.distributions.Categorical(probs=torch.tensor(positive(2, 4))).log_prob(torch.tensor([1, 3]))


def case_form2():
    return torch.distributions.Categorical(logits=torch.tensor(floats(2, 4))).log_prob(torch.tensor([1, 3]))


def case_form3():
    return torch.distributions.Categorical(None, torch.tensor(floats(2, 4)), False).log_prob(torch.tensor([1, 3]))


def case_policy_gradient():
    logits = torch.tensor(floats(4, 3), requires_grad=True)
    d = torch.distributions.Categorical(logits=logits)
    loss = -(d.log_prob(torch.tensor([0, 1, 2, 1])) * torch.tensor(floats(4))).mean() - 0.01 * d.entropy().mean()
    loss.backward()
    return logits.grad


def case_certain():
    return torch.distributions.Categorical(torch.tensor([0.0, 1.0, 0.0])).sample(), torch.distributions.Categorical(torch.tensor([[0.0, 1.0], [1.0, 0.0]])).sample((2,))


def case_divergence():
    p = distributions.Categorical(torch.tensor([0.2, 0.3, 0.5]))
    q = distributions.Categorical(probs=torch.tensor([0.1, 0.6, 0.3]))
    return distributions.kl_divergence(p, q), distributions.kl_divergence(q, p)


def case_divergence():
    p, q = torch.distributions.Categorical(logits=torch.tensor(floats(2, 4))), torch.distributions.Categorical(logits=torch.tensor(floats(2, 4, seed=1)))
    return torch.distributions.kl_divergence(p, q)


def case_mode():
    return distributions.Categorical(torch.tensor([[0.2, 0.8], [0.6, 0.4]])).mode
