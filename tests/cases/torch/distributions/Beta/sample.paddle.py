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


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def tied(*parameters):
    """Parameters of a distribution as Tensors, which all ask for a gradient when one does: Paddle's backward pass crashes otherwise."""
    dtype = next((p.dtype for p in parameters if isinstance(p, paddle.Tensor)), None)
    return attached(*(p if isinstance(p, paddle.Tensor) else paddle.to_tensor(float(p), dtype=dtype) for p in parameters))


def case_axis_of_one():
    a = paddle.full((3, 1), 2.0, requires_grad=True)
    d = distributions.Beta(*tied(a, a + 1))
    return d._dirichlet.sample()[..., 0].shape, d._dirichlet.sample((2,))[..., 0].shape, d._dirichlet.sample(shape=[2, 2])[..., 0].shape, not d._dirichlet.sample()[..., 0].stop_gradient


def case_numbers():
    s = distributions.Beta(*tied(0.4, 0.4))._dirichlet.sample()[..., 0]
    return s.shape, 0.0 <= s.item() <= 1.0
