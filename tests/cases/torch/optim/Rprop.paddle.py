import paddle
import torch
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


def case_default():
    params = make_params()
    optimizer = paddle.optimizer.Rprop(parameters=params, learning_rate=0.01, learning_rate_range=(1e-6, 50))
    return train(optimizer, params)


def case_positional():
    params = make_params()
    optimizer = paddle.optimizer.Rprop(parameters=params, learning_rate=0.02, etas=(0.4, 1.3), learning_rate_range=(1e-6, 50))
    return train(optimizer, params)


def case_options():
    params = make_params()
    optimizer = paddle.optimizer.Rprop(parameters=params, learning_rate=0.02, etas=(0.4, 1.3), learning_rate_range=(1e-5, 10))
    return train(optimizer, params)


def case_keyword_params():
    params = make_params()
    optimizer = paddle.optimizer.Rprop(learning_rate=0.02, parameters=params, learning_rate_range=(1e-6, 50))
    return train(optimizer, params)


def case_list_of_parameter():
    params = make_params()
    optimizer = paddle.optimizer.Rprop(parameters=[params[0], params[1]], learning_rate=0.05, learning_rate_range=(1e-6, 50))
    return train(optimizer, params)


def case_int_lr():
    params = make_params()
    optimizer = paddle.optimizer.Rprop(parameters=params, learning_rate=1.0, learning_rate_range=(1e-6, 50))
    return train(optimizer, params)


def case_of_a_module():
    paddle.seed(0)
    net = paddle.nn.Linear(2, 1)
    optimizer = paddle.optimizer.Rprop(parameters=net.parameters(), learning_rate=0.1, learning_rate_range=(1e-6, 50))
    return optimizer.get_lr()


def takes(optimizer: paddle.optimizer.Rprop):
    return isinstance(optimizer, paddle.optimizer.Rprop)


def case_type():
    return takes(paddle.optimizer.Rprop(parameters=make_params(), learning_rate=0.1, learning_rate_range=(1e-6, 50)))


def rated(params, rate: int):
    return paddle.optimizer.Rprop(parameters=params, learning_rate=float(rate), learning_rate_range=(1e-6, 50))


def case_int_variable():
    params = make_params()
    return train(rated(params, 1), params, 1)


def todo_groups():
    # TODO(pt2pd): TPD2002 torch.optim.Rprop: a group has no rate of its own in Rprop of Paddle; use one optimizer each
    return torch.optim.Rprop([{"params": make_params(), "lr": 0.5}], lr=0.1)
