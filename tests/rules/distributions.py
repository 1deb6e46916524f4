import torch
import torch.nn as nn
from torch.distributions import Categorical, Normal


class Agent:
    def __init__(self, loc):
        self.loc = loc

    def build(self, kinds, name):
        return kinds[name](self.loc, torch.ones_like(self.loc))


def draw(agent, kinds, name):
    dist = agent.build(kinds, name)
    action = dist.sample()
    more = dist.sample((3,))
    return dist.log_prob(action), action.requires_grad, more.shape, more.requires_grad


def case_told_by_log_prob():
    """Nothing says what build gives but that log_prob is called on it."""
    loc = torch.zeros(3, requires_grad=True)
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


class Policy(nn.Module):
    def __init__(self, discrete):
        super().__init__()
        self.head = nn.Linear(3, 3)
        self.discrete = discrete
        nn.init.eye_(self.head.weight)

    def forward(self, x):
        y = self.head(x)
        return Categorical(logits=y) if self.discrete else Normal(y, torch.ones_like(y))


def case_either():
    seen = []
    for discrete in (True, False):
        policy = Policy(discrete)
        dist = policy(torch.ones(2, 3))
        action = dist.sample()
        dist.log_prob(action).sum().backward()
        seen += [action.requires_grad, action.dtype, bool((policy.head.bias.grad != 0).any())]
    return seen
