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


def case_with_a_schedule():
    params = make_params()
    first = torch.optim.SGD(params, lr=0.1, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.StepLR(first, step_size=2, gamma=0.5)
    for _ in range(3):
        train(first, params, 1)
        scheduler.step()
    second = torch.optim.SGD(params, lr=0.1, momentum=0.9)
    second_scheduler = torch.optim.lr_scheduler.StepLR(second, step_size=2, gamma=0.5)
    second.load_state_dict(state_dict=first.state_dict())
    second_scheduler.load_state_dict(scheduler.state_dict())
    rates = []
    for _ in range(4):
        train(second, params, 1)
        second_scheduler.step()
        rates.append(second.param_groups[0]["lr"])
    return [p.detach() for p in params], rates


def case_with_groups():
    params = make_params()
    first = torch.optim.AdamW([{"params": params[:1], "lr": 0.2}, {"params": params[1:]}], lr=0.1)
    train(first, params)
    second = torch.optim.AdamW([{"params": params[:1]}, {"params": params[1:]}], lr=0.1)
    second.load_state_dict(first.state_dict())
    return train(second, params)
