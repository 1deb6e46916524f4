import paddle
from caselib import floats
from paddle import nn


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def total_norm(tensors, norm_type=2.0):
    """Norm of all Tensors together."""
    tensors = [tensors] if isinstance(tensors, paddle.Tensor) else list(tensors)
    norms = [paddle.linalg.norm(t.detach().flatten(), norm_type) for t in tensors]
    return paddle.linalg.norm(paddle.stack(norms), norm_type) if norms else paddle.to_tensor(0.0)


def clip_grads_with_norm_(parameters, max_norm, total_norm):
    """Scales the gradients so that their norm, which is total_norm now, is at most max_norm."""
    parameters = [parameters] if isinstance(parameters, paddle.Tensor) else list(parameters)
    scale = (max_norm / (total_norm + 1e-6)).clip(max=1.0)
    with paddle.no_grad():
        for p in parameters:
            if p.grad is not None:
                p.grad.multiply_(scale)


def case_default():
    ps = [nn.Parameter(paddle.to_tensor(floats(3))), nn.Parameter(paddle.to_tensor(floats(2, 2)))]
    sum(p.pow(2).sum() for p in ps).backward()
    norm = total_norm([p.grad for p in ps], 2.0)
    clip_grads_with_norm_(ps, 0.1, norm)
    return [p.grad for p in ps]
