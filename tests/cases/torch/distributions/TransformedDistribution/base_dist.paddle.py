import paddle
from paddle import distribution as distributions


def case_loc():
    d = distributions.TransformedDistribution(distributions.Normal(paddle.zeros([2]), paddle.ones([2])), [distributions.ExpTransform()])
    return d._base.loc


class SquashedNormal(distributions.TransformedDistribution):
    def __init__(self, loc, scale):
        self.base_dist = distributions.Normal(loc, scale)
        super().__init__(self.base_dist, [distributions.TanhTransform()])

    @property
    def mean(self):
        mu = self.base_dist.loc
        for transform in self._transforms:
            mu = transform(mu)
        return mu


def case_set_by_a_subclass():
    d = SquashedNormal(paddle.zeros([3]), paddle.ones([3]))
    return d.mean, d.log_prob(paddle.to_tensor([0.1, 0.2, -0.5])), not d.sample().detach().stop_gradient
