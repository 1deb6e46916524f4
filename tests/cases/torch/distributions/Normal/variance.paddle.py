import paddle
from paddle import distribution as distributions


def case_shapes():
    d = distributions.Normal(paddle.zeros([3, 2]), paddle.to_tensor([1.0, 2.0]))
    e = distributions.Normal(paddle.to_tensor([0.5, 1.0]), paddle.to_tensor(2.0))
    return (paddle.zeros_like(d.loc) + d.scale) ** 2, (paddle.zeros_like(e.loc) + e.scale) ** 2, distributions.Normal(paddle.zeros([2]), paddle.ones([2])).variance
