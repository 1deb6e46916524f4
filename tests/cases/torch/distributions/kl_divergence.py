import torch
from torch import distributions
from caselib import floats, ints, positive

from torch.distributions import kl_divergence, Normal
from torch.distributions.kl import kl_divergence as other


def case_normals():
    p = Normal(torch.tensor(floats(3)), torch.tensor(positive(3)))
    q = Normal(torch.zeros(3), torch.ones(3))
    return kl_divergence(p, q), torch.distributions.kl_divergence(p=p, q=q), other(q, p)


def case_others():
    p = distributions.Beta(torch.tensor(positive(3)), torch.tensor(positive(3, seed=1)))
    q = distributions.Beta(torch.tensor(positive(3, seed=2)), torch.tensor(positive(3, seed=3)))
    return kl_divergence(p, q)


def case_categorical():
    p = distributions.Categorical(torch.tensor([0.2, 0.3, 0.5]))
    q = distributions.Categorical(probs=torch.tensor([0.1, 0.6, 0.3]))
    return kl_divergence(p, q), torch.distributions.kl_divergence(q, p)


def case_independent():
    def make(kind):
        return distributions.Independent(kind(torch.tensor(positive(2, 3)), torch.tensor(positive(2, 3, seed=1))), 2)
    p = distributions.Independent(distributions.Categorical(torch.tensor(positive(2, 3))), 1)
    q = distributions.Independent(distributions.Categorical(torch.tensor(positive(2, 3, seed=1))), 1)
    return distributions.kl_divergence(make(distributions.Normal), make(distributions.Normal)), distributions.kl_divergence(p, q)


def todo_of_uniforms():
    p, q = distributions.Uniform(0.2, 0.8), distributions.Uniform(0.0, 1.0)
    return distributions.kl_divergence(p, q)


def todo_of_geometric():
    p, q = distributions.Geometric(0.3), distributions.Geometric(0.5)
    return distributions.kl_divergence(p, q)
