import torch
from torch import distributions


def case_loc():
    d = distributions.TransformedDistribution(distributions.Normal(torch.zeros(2), torch.ones(2)), [distributions.ExpTransform()])
    return d.base_dist.loc


class SquashedNormal(distributions.TransformedDistribution):
    def __init__(self, loc, scale):
        self.base_dist = distributions.Normal(loc, scale)
        super().__init__(self.base_dist, [distributions.TanhTransform()])

    @property
    def mean(self):
        mu = self.base_dist.loc
        for transform in self.transforms:
            mu = transform(mu)
        return mu


def case_set_by_a_subclass():
    d = SquashedNormal(torch.zeros(3), torch.ones(3))
    return d.mean, d.log_prob(torch.tensor([0.1, 0.2, -0.5])), d.sample().requires_grad
