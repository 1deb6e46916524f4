import paddle
from paddle import distribution as distributions


def case_shapes():
    d = distributions.Normal(paddle.zeros([3, 2]), paddle.to_tensor([1.0, 2.0]))
    e = distributions.Normal(paddle.to_tensor([0.5, 1.0]), paddle.to_tensor(2.0))
    return paddle.zeros_like(d.loc) + d.scale, paddle.zeros_like(e.loc) + e.scale, distributions.Normal(paddle.zeros([2]), paddle.ones([2])).variance.sqrt()


def case_gradient():
    s = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
    d = distributions.Normal(paddle.zeros([3, 2]), s)
    (paddle.zeros_like(d.loc) + d.scale).sum().backward()
    return s.grad
