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
    return paddle.distribution.StudentT(*tied(paddle.to_tensor([3.0, 4.0]), 0.0, 1.0))


def case_log_prob():
    return make().log_prob(paddle.to_tensor([0.5, 1.0])), make().log_prob(value=paddle.to_tensor([0.5, 1.0]))


def case_samples():
    d = make()
    return d.sample().detach().shape, d.sample((2,)).detach().shape, d.sample(paddle.Size([3])).detach().shape, d.sample(shape=(2, 3)).detach().shape, not d.sample().detach().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.StudentT)


def takes(d: distributions.StudentT):
    return d.sample().detach().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.StudentT(*tied(paddle.to_tensor([3.0, 4.0]), paddle.to_tensor(1.0), paddle.to_tensor(2.0))).log_prob(paddle.to_tensor([0.5, 1.0]))


def case_form2():
    return paddle.distribution.StudentT(*tied(paddle.to_tensor(3.0), 0.0, 1.0)).log_prob(paddle.to_tensor([0.5, 1.0]))


def case_gradient_beside_constants():
    scale = paddle.to_tensor([1.5, 0.5], stop_gradient=False)
    paddle.distribution.StudentT(*tied(3.0, paddle.to_tensor([0.5, 1.0]), scale)).log_prob(paddle.to_tensor([0.3, 0.6])).sum().backward()
    return scale.grad
