import paddle
from paddle import distribution as distributions


def case_gradient():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    d = distributions.Geometric(u)
    ((1 / d.probs - 1) / d.probs).sum().backward()
    return (1 / d.probs - 1) / d.probs, u.grad


def todo_built_here():
    # TODO(pt2pd): TPD2003 torch.distributions.Geometric.variance: form not supported; use another form of the call
    return distributions.Geometric(paddle.to_tensor([0.5])).variance
