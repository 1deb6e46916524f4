import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


class Categorical(paddle.distribution.Distribution):
    """Categorical from probs or logits; Paddle's takes its argument now for the one, now for the other."""

    def __init__(self, probs=None, logits=None, validate_args=None):
        if probs is not None:
            self.probs = probs / probs.sum(-1, keepdim=True)
            self.logits = self.probs.clip(1.1920929e-07, 1 - 1.1920929e-07).log()
        else:
            self.logits = paddle.nn.functional.log_softmax(logits, -1)
            self.probs = paddle.nn.functional.softmax(logits, -1)
        super().__init__(tuple(self.logits.shape[:-1]))

    def sample(self, shape=()):
        count = 1
        for n in shape:
            count *= n
        flat = self.probs.detach().reshape([-1, self.probs.shape[-1]])
        return paddle.multinomial(flat, count, True).transpose([1, 0]).reshape([*shape, *self.batch_shape])

    def log_prob(self, value):
        value = value.astype('int64').unsqueeze(-1)
        shape = paddle.broadcast_shape(value.shape[:-1], self.logits.shape[:-1])
        logits = self.logits.expand(shape + [self.logits.shape[-1]])
        return paddle.take_along_axis(logits, value.expand(shape + [1]), -1).squeeze(-1)

    def entropy(self):
        return -(self.probs * self.logits).sum(-1)

    @property
    def mode(self):
        return self.probs.argmax(-1)


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def kl_divergence(p, q):
    """KL divergence that knows the Categorical above and Independent too."""
    if isinstance(p, paddle.distribution.Independent):
        return kl_divergence(p._base, q._base).sum(list(range(-p._reinterpreted_batch_rank, 0)))
    if isinstance(p, Categorical):
        return (p.probs * (p.logits - q.logits)).sum(-1)
    return paddle.distribution.kl_divergence(p, q)


class MultivariateNormal(paddle.distribution.MultivariateNormal):
    """MultivariateNormal that has all its matrices, and whose covariance gets its gradient beside operands that ask for none."""

    def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None):
        if precision_matrix is not None:
            covariance_matrix = paddle.linalg.inv(precision_matrix)
        super().__init__(loc, covariance_matrix=covariance_matrix, scale_tril=scale_tril)
        shape = [*self.batch_shape, *self.event_shape, *self.event_shape]
        self.scale_tril = self._unbroadcasted_scale_tril.expand(shape)
        self.covariance_matrix = paddle.matmul(self.scale_tril, self.scale_tril, transpose_y=True)
        self.precision_matrix = paddle.linalg.inv(self.covariance_matrix) if precision_matrix is None else precision_matrix.expand(shape)

    def log_prob(self, value):
        return super().log_prob(attached(value, self._unbroadcasted_scale_tril)[0])

    def kl_divergence(self, other):
        ours, theirs = self._unbroadcasted_scale_tril, other._unbroadcasted_scale_tril
        logs = [L.diagonal(axis1=-2, axis2=-1).log().sum(-1) for L in (ours, theirs)]
        spread = paddle.linalg.triangular_solve(*attached(theirs, ours), upper=False)
        shift = paddle.linalg.triangular_solve(*attached(theirs, (self.loc - other.loc).unsqueeze(-1)), upper=False)
        squares = spread.square().sum([-2, -1]) + shift.square().sum([-2, -1])
        return logs[1] - logs[0] + 0.5 * (squares - self.loc.shape[-1])


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def tied(*parameters):
    """Parameters of a distribution as Tensors, which all ask for a gradient when one does: Paddle's backward pass crashes otherwise."""
    dtype = next((p.dtype for p in parameters if isinstance(p, paddle.Tensor)), None)
    return attached(*(p if isinstance(p, paddle.Tensor) else paddle.to_tensor(float(p), dtype=dtype) for p in parameters))


def case_normal():
    d = distributions.Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    return d.sample().detach().shape, d.sample([2]).detach().shape


def case_no_gradient():
    loc, scale = paddle.to_tensor([0.5, -1.0], stop_gradient=False), paddle.to_tensor([1.5, 0.5], stop_gradient=False)
    normal = distributions.Normal(loc, scale)
    student = distributions.StudentT(*tied(scale + 2, loc, scale))
    log_normal = distributions.LogNormal(loc, scale)
    uniform = distributions.Uniform(loc, loc + scale)
    joint = distributions.Independent(normal, 1)
    changed = distributions.TransformedDistribution(normal, [distributions.ExpTransform()])
    return [not d.sample().detach().stop_gradient for d in (normal, student, log_normal, uniform, joint, changed)], [
        not normal.sample((2,)).detach().stop_gradient, not student.sample((2,)).detach().stop_gradient, not log_normal.sample().detach().stop_gradient,
        not uniform.sample(shape=(2,)).detach().stop_gradient, not joint.sample().detach().stop_gradient, not changed.sample((2, 3)).detach().stop_gradient]


def act(dist: distributions.Distribution):
    action = dist.sample().detach()
    return dist.log_prob(action), not action.stop_gradient


def case_score_function():
    loc = paddle.zeros([3], requires_grad=True)
    log_prob, asks = act(distributions.Normal(loc, paddle.ones([3])))
    log_prob.sum().backward()
    return asks, bool((loc.grad != 0).all())


def case_those_without_gradient():
    loc, scale = paddle.to_tensor([0.5, -1.0], stop_gradient=False), paddle.to_tensor([1.5, 0.5], stop_gradient=False)
    rate = distributions.Gamma(scale, scale).sample()
    place = MultivariateNormal(loc, paddle.eye(2) * scale).sample((3,))
    return not rate.stop_gradient, not place.stop_gradient, not Categorical(scale).sample().stop_gradient
