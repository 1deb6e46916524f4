import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


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


def make():
    return Bernoulli(paddle.to_tensor([0.2, 0.7]))


def case_log_prob():
    return make().log_prob(paddle.to_tensor([0.0, 1.0])), make().log_prob(value=paddle.to_tensor([0.0, 1.0]))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), Bernoulli)


def takes(d: Bernoulli):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance, d.probs, d.logits


def case_entropy():
    return make().entropy()


def case_form1():
    return Bernoulli(probs=paddle.to_tensor([0.2, 0.7])).log_prob(paddle.to_tensor([0.0, 1.0]))


def case_form2():
    return Bernoulli(logits=paddle.to_tensor(floats(2))).log_prob(paddle.to_tensor([0.0, 1.0]))


def case_form3():
    return Bernoulli(None, paddle.to_tensor(floats(2))).log_prob(paddle.to_tensor([0.0, 1.0]))


def case_form4():
    return Bernoulli(probs=paddle.to_tensor([0.2, 0.7]), logits=None).log_prob(paddle.to_tensor([0.0, 1.0]))


def case_gradient():
    x, p = paddle.to_tensor(floats(2), stop_gradient=False), paddle.to_tensor([0.2, 0.7], stop_gradient=False)
    value = paddle.to_tensor([[0.0, 1.0], [1.0, 1.0]])
    by_logits, by_probs = Bernoulli(logits=x), Bernoulli(p)
    (by_logits.log_prob(value).sum() + by_probs.log_prob(value).sum() + by_logits.entropy().sum()).backward()
    return x.grad, p.grad, by_logits.logits, by_probs.mode


def case_as_value():
    kinds = {'coin': Bernoulli}
    return kinds['coin'](paddle.to_tensor([0.2, 0.7])).mean
