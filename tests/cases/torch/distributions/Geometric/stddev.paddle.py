import paddle
from paddle import distribution as distributions


def case_gradient():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    d = distributions.Geometric(probs=u)
    ((1 / d.probs - 1).sqrt() / d.probs.sqrt()).sum().backward()
    return (1 / d.probs - 1).sqrt() / d.probs.sqrt(), u.grad


def todo_built_here():
    # TODO(pt2pd): TPD2003 torch.distributions.Geometric.stddev: form not supported; use another form of the call
    return distributions.Geometric(paddle.to_tensor([0.5])).stddev
