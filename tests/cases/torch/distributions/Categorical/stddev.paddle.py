import paddle
from paddle import distribution as distributions


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


def todo_undefined():
    # TODO(pt2pd): TPD2001 torch.distributions.Categorical.stddev: torch gives nan or inf; Paddle raises
    return Categorical(paddle.ones([3])).stddev
