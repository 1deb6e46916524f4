import paddle
from caselib import floats


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_gradient_is_none():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)
    params[0].sum().backward()
    optimizer.zero_grad()
    return params[0].grad is None, params[1].grad is None


def case_set_to_none():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)
    params[0].sum().backward()
    optimizer.zero_grad(set_to_none=True)
    return params[0].grad is None


def case_zeros():
    params = make_params()
    optimizer = paddle.optimizer.SGD(parameters=params, learning_rate=0.1)
    params[0].sum().backward()
    optimizer.zero_grad(set_to_none=False)
    return params[0].grad


def case_unused_parameter_stays():
    params = make_params()
    optimizer = paddle.optimizer.Adam(parameters=params, learning_rate=0.1)
    params[0].sum().backward()
    params[1].sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    params[0].sum().backward()
    optimizer.step()
    return [p.detach() for p in params]
