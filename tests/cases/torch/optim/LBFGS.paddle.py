import paddle
from caselib import floats


def minimise(make, steps=3):
    p = paddle.nn.Parameter(paddle.to_tensor(floats(3, 2)))
    optimizer = make([p])
    losses = []

    def closure():
        optimizer.zero_grad()
        loss = ((p - 1) ** 2).sum() + (p[0] * p[1]).sum() ** 2
        loss.backward()
        return loss

    for _ in range(steps):
        losses.append(float(optimizer.step(closure)))
    return losses, p.detach()


def case_step():
    p = paddle.nn.Parameter(paddle.to_tensor(floats(3, 2)))
    optimizer = paddle.optimizer.LBFGS(parameters=[p], learning_rate=0.5, max_iter=4)

    def closure():
        optimizer.zero_grad()
        loss = ((p - 1) ** 2).sum() + (p[0] * p[1]).sum() ** 2
        loss.backward()
        return loss

    loss = optimizer.step(closure)
    optimizer.step(closure)
    return loss.detach(), p.detach()


def case_default():
    # tolerance: 1e-3 because twenty steps of a line of search add up rounding
    return minimise(lambda params: paddle.optimizer.LBFGS(parameters=params), 1)


def case_options():
    return minimise(lambda params: paddle.optimizer.LBFGS(parameters=params, learning_rate=1.0, max_iter=3, max_eval=5, history_size=2, line_search_fn="strong_wolfe"))


def case_tolerances():
    return minimise(lambda params: paddle.optimizer.LBFGS(parameters=params, learning_rate=0.8, max_iter=3, tolerance_grad=1e-2, tolerance_change=1e-3))


def takes(optimizer: paddle.optimizer.LBFGS):
    return isinstance(optimizer, paddle.optimizer.LBFGS)


def case_type():
    return takes(paddle.optimizer.LBFGS(parameters=[paddle.nn.Parameter(paddle.ones([2]))]))
