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


def case_add():
    params = make_params()
    optimizer = torch.optim.AdamW(params[:1], lr=0.1, weight_decay=0.2)
    optimizer.add_param_group({"params": params[1:], "lr": 0.01, "weight_decay": 0.5})
    return train(optimizer, params), [group["lr"] for group in optimizer.param_groups]


def case_rates_of_groups():
    params = make_params()
    optimizer = torch.optim.SGD([{"params": params[:1]}, {"params": params[1], "lr": 0.02}], lr=0.1)
    optimizer.param_groups[1]["lr"] = 0.05
    first = train(optimizer, params)
    for group in optimizer.param_groups:
        group["lr"] *= 0.5
    optimizer.param_groups[0]["lr"] = 0.3
    return first, train(optimizer, params), [group["lr"] for group in optimizer.param_groups]


def case_without_decay():
    out = []
    for kind in torch.optim.Adam, torch.optim.Adagrad:
        params = make_params()
        optimizer = kind(params[:1], lr=0.1)
        optimizer.add_param_group({"params": params[1:]})
        out.append(train(optimizer, params))
    return out


def case_momentum():
    params = make_params()
    optimizer = torch.optim.SGD(params[:1], lr=0.1, momentum=0.9, weight_decay=0.1)
    optimizer.add_param_group({"params": params[1], "lr": 0.05})
    return train(optimizer, params), len(optimizer.param_groups)


def case_rmsprop():
    params = make_params()
    optimizer = torch.optim.RMSprop(params[:1], lr=0.01, weight_decay=0.1)
    optimizer.add_param_group({"params": params[1:], "weight_decay": 0.3})
    return train(optimizer, params), len(optimizer.param_groups)


def case_onecyclelr_groups():
    a, b = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(2))
    out = []
    for cycle in True, False:
        optimizer = torch.optim.SGD([{'params': [a]}, {'params': [b], 'lr': 0.01}], lr=0.1, momentum=0.9)
        if cycle:
            scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.5, 6)
        else:
            scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.5, 6, cycle_momentum=False)
        optimizer.step()
        scheduler.step()
        out.append([group['lr'] for group in optimizer.param_groups])
    return out


def case_onecyclelr_groups_by_epochs():
    optimizer = torch.optim.SGD([{'params': [torch.nn.Parameter(torch.ones(2))], 'lr': 0.01}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.5, epochs=2, steps_per_epoch=3, cycle_momentum=False)
    optimizer.step()
    scheduler.step()
    return [group['lr'] for group in optimizer.param_groups]


def case_cycliclr_groups():
    a, b = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([{'params': [a]}, {'params': [b], 'lr': 0.01}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 3, cycle_momentum=False)
    optimizer.step()
    scheduler.step()
    return [group['lr'] for group in optimizer.param_groups]


def case_cosineannealinglr_floor_of_groups():
    a, b = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([{'params': [a]}, {'params': [b], 'lr': 0.01}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 5, eta_min=0.005)
    rates = []
    for _ in range(5):
        optimizer.zero_grad()
        (a.sum() + b.sum()).backward()
        optimizer.step()
        scheduler.step()
        rates.append([group['lr'] for group in optimizer.param_groups])
    return rates, a.detach(), b.detach()


def case_cosineannealingwarmrestarts_floor_of_groups():
    a, b = torch.nn.Parameter(torch.ones(2)), torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([{'params': [a]}, {'params': [b], 'lr': 0.01}], lr=0.1)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 3, 1, 0.005)
    rates = []
    for _ in range(5):
        optimizer.zero_grad()
        (a.sum() + b.sum()).backward()
        optimizer.step()
        scheduler.step()
        rates.append([group['lr'] for group in optimizer.param_groups])
    return rates, a.detach(), b.detach()
