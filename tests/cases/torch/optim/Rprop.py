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


def case_default():
    params = make_params()
    optimizer = torch.optim.Rprop(params)
    return train(optimizer, params)


def case_positional():
    params = make_params()
    optimizer = torch.optim.Rprop(params, 0.02, (0.4, 1.3))
    return train(optimizer, params)


def case_options():
    params = make_params()
    optimizer = torch.optim.Rprop(params, lr=0.02, etas=(0.4, 1.3), step_sizes=(1e-5, 10))
    return train(optimizer, params)


def case_keyword_params():
    params = make_params()
    optimizer = torch.optim.Rprop(lr=0.02, params=params, foreach=False)
    return train(optimizer, params)


def case_list_of_parameter():
    params = make_params()
    optimizer = torch.optim.Rprop([params[0], params[1]], lr=0.05)
    return train(optimizer, params)


def case_int_lr():
    params = make_params()
    optimizer = torch.optim.Rprop(params, lr=1)
    return train(optimizer, params)


def case_of_a_module():
    torch.manual_seed(0)
    net = torch.nn.Linear(2, 1)
    optimizer = torch.optim.Rprop(net.parameters(), lr=0.1)
    return optimizer.param_groups[0]["lr"]


def takes(optimizer: torch.optim.Rprop):
    return isinstance(optimizer, torch.optim.Rprop)


def case_type():
    return takes(torch.optim.Rprop(make_params(), lr=0.1))


def rated(params, rate: int):
    return torch.optim.Rprop(params, lr=rate)


def case_int_variable():
    params = make_params()
    return train(rated(params, 1), params, 1)


def todo_groups():
    return torch.optim.Rprop([{"params": make_params(), "lr": 0.5}], lr=0.1)
