import paddle
import torch
from paddle import distribution as distributions
from caselib import floats, ints, positive

from paddle.distribution import Normal


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


def case_normals():
    p = Normal(paddle.to_tensor(floats(3)), paddle.to_tensor(positive(3)))
    q = Normal(paddle.zeros([3]), paddle.ones([3]))
    return kl_divergence(p, q), kl_divergence(p, q), kl_divergence(q, p)


def case_others():
    p = distributions.Beta(*tied(paddle.to_tensor(positive(3)), paddle.to_tensor(positive(3, seed=1))))
    q = distributions.Beta(*tied(paddle.to_tensor(positive(3, seed=2)), paddle.to_tensor(positive(3, seed=3))))
    return kl_divergence(p, q)


def case_categorical():
    p = Categorical(paddle.to_tensor([0.2, 0.3, 0.5]))
    q = Categorical(probs=paddle.to_tensor([0.1, 0.6, 0.3]))
    return kl_divergence(p, q), kl_divergence(q, p)


def case_independent():
    def make(kind):
        return distributions.Independent(kind(paddle.to_tensor(positive(2, 3)), paddle.to_tensor(positive(2, 3, seed=1))), 2)
    p = distributions.Independent(Categorical(paddle.to_tensor(positive(2, 3))), 1)
    q = distributions.Independent(Categorical(paddle.to_tensor(positive(2, 3, seed=1))), 1)
    return kl_divergence(make(distributions.Normal), make(distributions.Normal)), kl_divergence(p, q)


def todo_of_uniforms():
    p, q = distributions.Uniform(0.2, 0.8), distributions.Uniform(0.0, 1.0)
    # TODO(pt2pd): TPD2001 torch.distributions.kl_divergence: Paddle knows no KL divergence of these, or a wrong one
    return torch.distributions.kl_divergence(p, q)


def todo_of_geometric():
    p, q = distributions.Geometric(0.3), distributions.Geometric(0.5)
    # TODO(pt2pd): TPD2001 torch.distributions.kl_divergence: Paddle knows no KL divergence of these, or a wrong one
    return torch.distributions.kl_divergence(p, q)
