import torch


def make_params():
    return [torch.nn.Parameter(torch.tensor([1., -2., 3.])), torch.nn.Parameter(torch.tensor([[0.5]]))]


def train(optimizer, params, steps=5):
    for i in range(steps):
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum() * (i + 1) + (params[1] - 2).abs().sum()
        loss.backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_defaults():
    params = make_params()
    return train(torch.optim.ASGD(params), params)


def case_options():
    params = make_params()
    optimizer = torch.optim.ASGD(params, lr=0.05, lambd=0.01, alpha=0.5, t0=2, weight_decay=0.01, foreach=None)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.5)
    first = train(optimizer, params)
    scheduler.step()
    return first, train(optimizer, params), optimizer.param_groups[0]["lr"]


def case_groups():
    params = make_params()
    return train(torch.optim.ASGD([{"params": params[:1], "lr": 0.02}, {"params": params[1:]}], lr=0.05), params)


def build(kind=torch.optim.ASGD):
    params = make_params()
    return train(kind(params, lr=0.02), params)


def case_value():
    return build()


def takes(optimizer: torch.optim.ASGD):
    return len(optimizer.param_groups)


def case_annotated():
    return takes(torch.optim.ASGD(make_params()))


def case_dampened_momentum():
    params, others = make_params(), make_params()
    dampening = len(params) / 8
    first = train(torch.optim.SGD(params, lr=0.01, momentum=0.9, dampening=0.5, weight_decay=0.01), params)
    return first, train(torch.optim.SGD([{"params": others[:1], "lr": 0.02}, {"params": others[1:]}], 0.01, 0.9, dampening), others)


def case_decaying_adagrad():
    params, others = make_params(), make_params()
    decay = len(params) / 40
    first = train(torch.optim.Adagrad(params, lr=0.1, lr_decay=0.1, weight_decay=0.01), params)
    return first, train(torch.optim.Adagrad(others, 0.1, decay, initial_accumulator_value=0.2, eps=1e-6), others)


def todo_maximize():
    return torch.optim.ASGD(make_params(), maximize=True)
