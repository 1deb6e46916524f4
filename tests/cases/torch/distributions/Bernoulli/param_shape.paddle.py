import paddle
from paddle import distribution as distributions


class Bernoulli(paddle.distribution.Bernoulli):
    """Bernoulli from probs or logits; in Paddle's the gradient of log_prob ends the process, that of entropy is wrong."""

    def __init__(self, probs=None, logits=None, validate_args=None):
        super().__init__(paddle.nn.functional.sigmoid(logits) if probs is None else probs)
        clipped = self.probs.clip(1.1920929e-07, 1 - 1.1920929e-07)
        self.logits = clipped.log() - (-clipped).log1p() if logits is None else logits

    def log_prob(self, value):
        return value * self.logits - paddle.nn.functional.softplus(self.logits)

    def entropy(self):
        return paddle.nn.functional.softplus(self.logits) - self.probs * self.logits

    @property
    def mode(self):
        return (self.probs > 0.5).astype(self.probs.dtype)


def case_probs():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    return Bernoulli(u).probs.shape


def case_logits():
    u = paddle.to_tensor([0.2, 0.7, 0.4], stop_gradient=False)
    return Bernoulli(logits=u).probs.shape
