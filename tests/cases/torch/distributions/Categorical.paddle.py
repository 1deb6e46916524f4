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


def kl_divergence(p, q):
    """KL divergence that knows the Categorical above and Independent too."""
    if isinstance(p, paddle.distribution.Independent):
        return kl_divergence(p._base, q._base).sum(list(range(-p._reinterpreted_batch_rank, 0)))
    if isinstance(p, Categorical):
        return (p.probs * (p.logits - q.logits)).sum(-1)
    return paddle.distribution.kl_divergence(p, q)


def make():
    return Categorical(paddle.to_tensor(positive(2, 4)))


def case_log_prob():
    return make().log_prob(paddle.to_tensor([1, 3])), make().log_prob(value=paddle.to_tensor([1, 3]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), Categorical)


def takes(d: Categorical):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.probs, d.logits


def case_entropy():
    return make().entropy()


def case_form1():
    return Categorical(probs=paddle.to_tensor(positive(2, 4))).log_prob(paddle.to_tensor([1, 3]))


def case_form2():
    return Categorical(logits=paddle.to_tensor(floats(2, 4))).log_prob(paddle.to_tensor([1, 3]))


def case_form3():
    return Categorical(None, paddle.to_tensor(floats(2, 4))).log_prob(paddle.to_tensor([1, 3]))


def case_policy_gradient():
    logits = paddle.to_tensor(floats(4, 3), stop_gradient=False)
    d = Categorical(logits=logits)
    loss = -(d.log_prob(paddle.to_tensor([0, 1, 2, 1])) * paddle.to_tensor(floats(4))).mean() - 0.01 * d.entropy().mean()
    loss.backward()
    return logits.grad


def case_certain():
    return Categorical(paddle.to_tensor([0.0, 1.0, 0.0])).sample(), Categorical(paddle.to_tensor([[0.0, 1.0], [1.0, 0.0]])).sample((2,))


def case_divergence():
    p = Categorical(paddle.to_tensor([0.2, 0.3, 0.5]))
    q = Categorical(probs=paddle.to_tensor([0.1, 0.6, 0.3]))
    return kl_divergence(p, q), kl_divergence(q, p)


def case_divergence():
    p, q = Categorical(logits=paddle.to_tensor(floats(2, 4))), Categorical(logits=paddle.to_tensor(floats(2, 4, seed=1)))
    return kl_divergence(p, q)


def case_mode():
    return Categorical(paddle.to_tensor([[0.2, 0.8], [0.6, 0.4]])).mode
