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


def case_read():
    optimizer = torch.optim.SGD(make_params(), lr=0.1)
    lr = optimizer.param_groups[0]["lr"]
    return lr, "%.3f" % optimizer.param_groups[0]['lr']


def case_set_all():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1)
    for group in optimizer.param_groups:
        group["lr"] = 0.02
    return train(optimizer, params), optimizer.param_groups[0]["lr"]


def case_set_and_multiply():
    params = make_params()
    optimizer = torch.optim.Adam(params, lr=0.1)
    optimizer.param_groups[0]["lr"] = 0.5
    optimizer.param_groups[0]["lr"] *= 0.1
    return train(optimizer, params), optimizer.param_groups[0]["lr"]


def case_parameters():
    optimizer = torch.optim.SGD(make_params(), lr=0.1)
    return len(optimizer.param_groups), [list(p.shape) for p in optimizer.param_groups[0]["params"]]


def case_clip_by_hand():
    params = make_params()
    optimizer = torch.optim.SGD(params, lr=0.1)
    (params[0] ** 2).sum().backward()
    for group in optimizer.param_groups:
        for p in group["params"]:
            if p.grad is not None:
                p.grad.data.clamp_(-0.5, 0.5)
    optimizer.step()
    return params[0].detach()


def case_initial_rates():
    params = make_params()
    optimizer = torch.optim.SGD([{"params": params[:1]}, {"params": params[1:], "lr": 0.3}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)
    seen = []
    for step in range(4):
        for j, group in enumerate(optimizer.param_groups):
            group["lr"] = group["initial_lr"] * (step + 1) / 4
        seen += [group["lr"] for group in optimizer.param_groups]
        train(optimizer, params)
    scheduler.step()
    return seen, [p.detach() for p in params], [group["lr"] for group in optimizer.param_groups]


def options_of(optimizer):
    found = []
    for group in optimizer.param_groups:
        found.append((group["betas"], group["eps"], group.get("momentum", 0.5), "betas" in group))
    return found


def case_options_of_adam():
    a, b = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(3))
    adam = torch.optim.AdamW([{"params": [a]}, {"params": [b], "lr": 0.5}], lr=0.1, betas=(0.8, 0.99), eps=1e-6, weight_decay=0.02)
    sgd = torch.optim.SGD([a, b], lr=0.1, momentum=0.7)
    return options_of(adam), [g["weight_decay"] for g in adam.param_groups], [g["momentum"] for g in sgd.param_groups]
