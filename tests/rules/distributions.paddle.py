import paddle
import paddle.nn as nn
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


class Agent:
    def __init__(self, loc):
        self.loc = loc

    def build(self, kinds, name):
        return kinds[name](self.loc, paddle.ones_like(self.loc))


def draw(agent, kinds, name):
    dist = agent.build(kinds, name)
    action = dist.sample().detach()
    more = dist.sample((3,)).detach()
    return dist.log_prob(action), not action.stop_gradient, more.shape, not more.stop_gradient


def case_told_by_log_prob():
    """Nothing says what build gives but that log_prob is called on it."""
    loc = paddle.zeros([3], requires_grad=True)
    log_prob, *rest = draw(Agent(loc), {"normal": Normal}, "normal")
    log_prob.sum().backward()
    return rest, bool((loc.grad != 0).all())


class Memory:
    def __init__(self):
        self.items = [1, 2, 3]

    def take(self, n):
        return self.items[:n]


def recall(memory, n):
    return memory.take(n), sum(memory.take(n))


def case_other_objects():
    return recall(Memory(), 2)


class Policy(nn.Layer):
    def __init__(self, discrete):
        super().__init__()
        self.head = nn.Linear(3, 3)
        self.discrete = discrete
        nn.init.eye_(self.head.weight)

    def forward(self, x):
        y = self.head(x)
        return Categorical(logits=y) if self.discrete else Normal(y, paddle.ones_like(y))


def case_either():
    seen = []
    for discrete in (True, False):
        policy = Policy(discrete)
        dist = policy(paddle.ones([2, 3]))
        action = dist.sample().detach()
        dist.log_prob(action).sum().backward()
        seen += [not action.stop_gradient, action.dtype, bool((policy.head.bias.grad != 0).any())]
    return seen
