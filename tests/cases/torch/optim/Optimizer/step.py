import torch
from caselib import floats


def make_params():
    return [torch.nn.Parameter(torch.tensor(floats(3, 4))), torch.nn.Parameter(torch.tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = torch.matmul(torch.tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_closure():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1)

    def closure():
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum()
        loss.backward()
        return loss

    first = optimizer.step(closure)
    optimizer.step(closure=closure)
    return first.detach(), params[0].detach()


def case_none():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1)
    params[0].sum().backward()
    optimizer.step(closure=None)
    optimizer.step()
    return params[0].detach()


def case_lbfgs():
    params = make_params()
    optimizer = torch.optim.LBFGS(params[:1], max_iter=2)

    def closure():
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return params[0].detach()


def todo_state():
    optimizer = torch.optim.SGD(make_params(), lr=0.1)
    return optimizer.state, optimizer.defaults


def case_closure_within_an_expression():
    optimizer = torch.optim.SGD(make_params(), lr=0.1)
    return float(optimizer.step(lambda: torch.tensor(1.0)))


class Averaged:
    """Wraps any optimizer."""

    def __init__(self, optimizer: torch.optim.Optimizer):
        self.optimizer, self.steps = optimizer, 0

    def step(self, closure=None):
        loss = self.optimizer.step(closure)
        self.steps += 1
        return loss

    def quietly(self, closure=None):
        self.optimizer.step(closure=closure)

    def plainly(self, closure=None):
        return self.optimizer.step(closure)


def case_closure_that_may_be_none():
    weight = torch.nn.Parameter(torch.ones(3))
    averaged = Averaged(torch.optim.SGD([weight], lr=0.5))

    def closure():
        averaged.optimizer.zero_grad()
        loss = (weight ** 2).sum()
        loss.backward()
        return loss

    losses = [averaged.step(), averaged.step(closure), averaged.plainly(closure), averaged.plainly()]
    averaged.quietly(closure)
    averaged.quietly()
    return losses, weight


def adjust(optimizer, epoch, base):
    rate = base * 0.1 ** (epoch // 2)
    for param_group in optimizer.param_groups:
        param_group["lr"] = rate  # of all of them


def case_rates_set_in_loops():
    weight = torch.nn.Parameter(torch.ones(3))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    rates = []
    for epoch in range(5):
        adjust(optimizer, epoch, 0.5)
        for g in optimizer.param_groups:
            # half of that
            g["lr"] *= 0.5
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.zero_grad()
        weight.sum().backward()
        optimizer.step()
    return rates, weight


def case_rate_of_the_first_group_set():
    weight = torch.nn.Parameter(torch.ones(3))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    optimizer.param_groups[0]["lr"] = 0.25
    rate = optimizer.param_groups[0]["lr"]
    optimizer.param_groups[0]["lr"] *= 0.5
    weight.sum().backward()
    optimizer.step()
    return rate, optimizer.param_groups[0]["lr"], weight
