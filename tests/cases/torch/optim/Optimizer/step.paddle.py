import paddle
from caselib import floats


def optimizer_step(optimizer, closure):
    """step(closure), which gives the loss; in Paddle only LBFGS takes one."""
    if isinstance(optimizer, paddle.optimizer.LBFGS):
        return optimizer.step(closure)
    loss = closure() if closure is not None else None
    optimizer.step()
    return loss


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_closure():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)

    def closure():
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum()
        loss.backward()
        return loss

    first = closure()
    optimizer.step()
    closure()
    optimizer.step()
    return first.detach(), params[0].detach()


def case_none():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)
    params[0].sum().backward()
    optimizer.step()
    optimizer.step()
    return params[0].detach()


def case_lbfgs():
    params = make_params()
    optimizer = paddle.optimizer.LBFGS(parameters=params[:1], max_iter=2)

    def closure():
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return params[0].detach()


def todo_state():
    optimizer = paddle.optimizer.SGD(parameters=make_params(), learning_rate=0.1)
    # TODO(pt2pd): TPD2001 torch.optim.Optimizer.state: Paddle keeps the state by name in state_dict(); read it there
    return optimizer.state, optimizer.defaults


def case_closure_within_an_expression():
    optimizer = paddle.optimizer.SGD(parameters=make_params(), learning_rate=0.1)
    return float(optimizer_step(optimizer, lambda: paddle.to_tensor(1.0)))


class Averaged:
    """Wraps any optimizer."""

    def __init__(self, optimizer: paddle.optimizer.Optimizer):
        self.optimizer, self.steps = optimizer, 0

    def step(self, closure=None):
        loss = closure() if closure is not None else None
        self.optimizer.step()
        self.steps += 1
        return loss

    def quietly(self, closure=None):
        if closure is not None: closure()
        self.optimizer.step()

    def plainly(self, closure=None):
        return optimizer_step(self.optimizer, closure)


def case_closure_that_may_be_none():
    weight = paddle.nn.Parameter(paddle.ones([3]))
    averaged = Averaged(paddle.optimizer.SGD(parameters=[weight], learning_rate=0.5))

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
    # of all of them
    optimizer.set_lr(rate)


def case_rates_set_in_loops():
    weight = paddle.nn.Parameter(paddle.ones([3]))
    optimizer = paddle.optimizer.SGD(parameters=[weight], learning_rate=0.5)
    rates = []
    for epoch in range(5):
        adjust(optimizer, epoch, 0.5)
        # half of that
        optimizer.set_lr(optimizer.get_lr() * 0.5)
        rates.append(optimizer.get_lr())
        optimizer.zero_grad()
        weight.sum().backward()
        optimizer.step()
    return rates, weight


def case_rate_of_the_first_group_set():
    weight = paddle.nn.Parameter(paddle.ones([3]))
    optimizer = paddle.optimizer.SGD(parameters=[weight], learning_rate=0.5)
    optimizer.set_lr(0.25)
    rate = optimizer.get_lr()
    optimizer.set_lr(optimizer.get_lr() * 0.5)
    weight.sum().backward()
    optimizer.step()
    return rate, optimizer.get_lr(), weight
