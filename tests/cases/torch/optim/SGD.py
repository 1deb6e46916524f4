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
    optimizer = torch.optim.SGD(params)
    return train(optimizer, params)


def case_positional():
    params = make_params()
    optimizer = torch.optim.SGD(params, 0.1, 0.9)
    return train(optimizer, params)


def case_options1():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1, momentum=0.9, weight_decay=0.01)
    return train(optimizer, params)


def case_options2():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1, momentum=0.9, nesterov=True, dampening=0)
    return train(optimizer, params)


def case_options3():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1, momentum=0, weight_decay=0.1)
    return train(optimizer, params)


def case_keyword_params():
    params = make_params()
    optimizer = torch.optim.SGD(lr=0.02, params=params, foreach=False)
    return train(optimizer, params)


def case_list_of_parameter():
    params = make_params()
    optimizer = torch.optim.SGD([params[0], params[1]], lr=0.05)
    return train(optimizer, params)


def case_int_lr():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=1)
    return train(optimizer, params)


def case_groups():
    params = make_params()
    optimizer = torch.optim.SGD([{"params": [params[0]]}, {"params": params[1], "lr": 0.02, "weight_decay": 0.1, "momentum": 0.5}], lr=0.01)
    return train(optimizer, params)


def case_groups_in_a_variable():
    params = make_params()
    groups = [{"params": params[:1], "lr": 0.02}, {"params": params[1:]}]
    optimizer = torch.optim.SGD(groups, 0.01)
    return train(optimizer, params)


def case_groups_without_lr():
    params = make_params()
    optimizer = torch.optim.SGD([{"params": params}])
    return train(optimizer, params)


def case_of_a_module():
    torch.manual_seed(0)
    net = torch.nn.Linear(2, 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    return optimizer.param_groups[0]["lr"]


def takes(optimizer: torch.optim.SGD):
    return isinstance(optimizer, torch.optim.SGD)


def case_type():
    return takes(torch.optim.SGD(make_params(), lr=0.1))


def rated(params, rate: int):
    return torch.optim.SGD(params, lr=rate)


def case_int_variable():
    params = make_params()
    return train(rated(params, 1), params, 1)


def todo_maximize():
    upwards = len(make_params()) == 2
    return torch.optim.SGD(make_params(), lr=0.1, maximize=upwards)


def case_momentum_in_a_variable():
    params = make_params()
    momentum = 0.5
    optimizer = torch.optim.SGD(params, lr=0.1, momentum=momentum)
    return train(optimizer, params)


def case_groups_with_momentum():
    params = make_params()
    optimizer = torch.optim.SGD([{"params": params[:1]}, {"params": params[1:], "lr": 0.5}], lr=0.1, momentum=0.9, nesterov=True)
    return train(optimizer, params)


def rated_with_momentum(params, rate: int):
    return torch.optim.SGD(params, lr=rate, momentum=0.5)


def case_int_rates_with_momentum():
    params = make_params()
    first = train(torch.optim.SGD(params, lr=1, momentum=0.5), params, 1)
    return first, train(rated_with_momentum(params, 1), params, 1)


def case_keywords_in_a_dictionary():
    params, options = make_params(), {"lr": 0.02}
    if params:
        options["weight_decay"] = 0.1
    optimizer = torch.optim.SGD(params, nesterov=True, momentum=0.9, **options)
    return train(optimizer, params)


def case_in_a_table():
    params = make_params()
    optimizers = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}
    return train(optimizers["s" + "gd"](params, lr=0.1), params)
