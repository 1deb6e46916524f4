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


def carried(make, groups=False):
    params = make_params()
    first = make(params)
    train(first, params)
    copies = make_params()
    for copy, p in zip(copies, params):
        copy.data.copy_(p.data)
    second = make(copies)
    return first, second, copies


def case_adam_to_other_parameters():
    params = make_params()
    first = torch.optim.Adam(params, lr=0.1)
    train(first, params)
    copies = make_params()
    second = torch.optim.Adam(copies, lr=0.3)
    second.load_state_dict(first.state_dict())
    return train(second, copies), second.param_groups[0]["lr"]


def case_in_a_checkpoint():
    params = make_params()
    first = torch.optim.SGD(params, lr=0.1, momentum=0.9)
    train(first, params)
    checkpoint = {"epoch": 3, "optimizer": first.state_dict()}
    second = torch.optim.SGD(params, lr=0.3, momentum=0.9)
    second.load_state_dict(checkpoint["optimizer"])
    return train(second, params)


def case_rate_of_a_group():
    layer = torch.nn.Linear(2, 3)
    optimizer = torch.optim.SGD([{"params": [layer.weight]}, {"params": [layer.bias], "lr": 0.05}], lr=0.1)
    return optimizer.state_dict()["param_groups"][0]["lr"], [g["lr"] for g in optimizer.state_dict()["param_groups"]]


def todo_state():
    layer = torch.nn.Linear(2, 3)
    optimizer = torch.optim.Adam(layer.parameters())
    return len(optimizer.state_dict()["state"])
