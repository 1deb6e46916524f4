import paddle
from paddle import distribution as distributions


def case_gradient():
    low, high = paddle.to_tensor([0.5, -1.0], stop_gradient=False), paddle.to_tensor([1.5, 0.5], stop_gradient=False)
    s = distributions.Uniform(low, high).sample((4,))
    s.sum().backward()
    return s.shape, (low.grad + high.grad).tolist()


def case_forms():
    d = distributions.Uniform(0.0, 1.0)
    return d.sample().shape, d.sample(shape=paddle.Size([2])).shape
