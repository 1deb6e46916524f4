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


def case_from_each():
    cov = paddle.to_tensor([[2.0, 0.5, 0.1], [0.5, 1.0, 0.2], [0.1, 0.2, 1.5]])
    loc = paddle.to_tensor([0.5, -0.3, 1.2])
    a = MultivariateNormal(loc, cov)
    b = MultivariateNormal(loc, scale_tril=paddle.linalg.cholesky(cov))
    c = MultivariateNormal(loc, precision_matrix=cov)
    return a.scale_tril, b.scale_tril, c.scale_tril


def case_batch():
    d = MultivariateNormal(paddle.zeros([2, 3]), paddle.eye(3) * 2)
    return d.scale_tril
