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
    optimizer = torch.optim.AdamW(params)
    return train(optimizer, params)


def case_positional():
    params = make_params()
    optimizer = torch.optim.AdamW(params, 0.01, (0.5, 0.9), 1e-6, 0.01)
    return train(optimizer, params)


def case_options1():
    params = make_params()
    optimizer = torch.optim.AdamW(params, lr=1e-2, betas=(0.8, 0.9), eps=1e-3, weight_decay=0.1)
    return train(optimizer, params)


def case_options2():
    params = make_params()
    optimizer = torch.optim.AdamW(params, lr=0.01, weight_decay=0, amsgrad=True)
    return train(optimizer, params)


def case_keyword_params():
    params = make_params()
    optimizer = torch.optim.AdamW(lr=0.02, params=params, foreach=False)
    return train(optimizer, params)


def case_list_of_parameter():
    params = make_params()
    optimizer = torch.optim.AdamW([params[0], params[1]], lr=0.05)
    return train(optimizer, params)


def case_int_lr():
    params = make_params()
    optimizer = torch.optim.AdamW(params, lr=1)
    return train(optimizer, params)


def case_groups():
    params = make_params()
    optimizer = torch.optim.AdamW([{"params": [params[0]]}, {"params": params[1], "lr": 0.1, "weight_decay": 0.0}], lr=0.01)
    return train(optimizer, params)


def case_groups_in_a_variable():
    params = make_params()
    groups = [{"params": params[:1], "lr": 0.02}, {"params": params[1:]}]
    optimizer = torch.optim.AdamW(groups, 0.01)
    return train(optimizer, params)


def case_groups_without_lr():
    params = make_params()
    optimizer = torch.optim.AdamW([{"params": params}])
    return train(optimizer, params)


def case_of_a_module():
    torch.manual_seed(0)
    net = torch.nn.Linear(2, 1)
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.1)
    return optimizer.param_groups[0]["lr"]


def takes(optimizer: torch.optim.AdamW):
    return isinstance(optimizer, torch.optim.AdamW)


def case_type():
    return takes(torch.optim.AdamW(make_params(), lr=0.1))


def rated(params, rate: int):
    return torch.optim.AdamW(params, lr=rate)


def case_int_variable():
    params = make_params()
    return train(rated(params, 1), params, 1)


def todo_maximize():
    upwards = len(make_params()) == 2
    return torch.optim.AdamW(make_params(), lr=0.1, maximize=upwards)


def case_keywords_in_a_dictionary():
    params, options = make_params(), {"lr": 0.02}
    if params:
        options["weight_decay"] = 0.1
    optimizer = torch.optim.AdamW(params, eps=1e-7, **options)
    return train(optimizer, params)
