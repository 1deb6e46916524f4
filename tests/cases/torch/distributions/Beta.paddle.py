import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def tied(*parameters):
    """Parameters of a distribution as Tensors, which all ask for a gradient when one does: Paddle's backward pass crashes otherwise."""
    dtype = next((p.dtype for p in parameters if isinstance(p, paddle.Tensor)), None)
    return attached(*(p if isinstance(p, paddle.Tensor) else paddle.to_tensor(float(p), dtype=dtype) for p in parameters))


def make():
    return paddle.distribution.Beta(*tied(paddle.to_tensor(positive(2, 3)), paddle.to_tensor(positive(2, 3, seed=1))))


def case_log_prob():
    return make().log_prob(paddle.to_tensor(0.8 * positive(2, 3))), make().log_prob(value=paddle.to_tensor(0.8 * positive(2, 3)))


def case_samples():
    d = make()
    return d._dirichlet.sample()[..., 0].shape, d._dirichlet.sample((2,))[..., 0].shape, d._dirichlet.sample(paddle.Size([3]))[..., 0].shape, d._dirichlet.sample(shape=(2, 3))[..., 0].shape, not d._dirichlet.sample()[..., 0].stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.Beta)


def takes(d: distributions.Beta):
    return d._dirichlet.sample()[..., 0].shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.variance.sqrt()


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.Beta(*tied(paddle.to_tensor(positive(2, 3)), paddle.to_tensor(positive(2, 3)))).log_prob(paddle.to_tensor(0.8 * positive(2, 3)))


def case_gradient_beside_constants():
    scale = paddle.to_tensor([1.5, 0.5], stop_gradient=False)
    paddle.distribution.Beta(*tied(2.0, scale)).log_prob(paddle.to_tensor([0.3, 0.6])).sum().backward()
    return scale.grad
