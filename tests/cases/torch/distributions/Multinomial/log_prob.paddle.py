import paddle
from paddle import distribution as distributions


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def case_gradient():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    d = distributions.Multinomial(5, u)
    d.log_prob(attached(paddle.to_tensor([2.0, 1.0, 2.0]), d.probs)[0]).backward()
    return u.grad, d.log_prob(attached(paddle.to_tensor([1.0, 3.0, 1.0]), d.probs)[0])


def case_built_here():
    return distributions.Multinomial(5, paddle.to_tensor([0.2, 0.7, 0.4])).log_prob(paddle.to_tensor([2.0, 1.0, 2.0]))
