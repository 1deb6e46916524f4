import torch
from torch.optim import Optimizer
from caselib import floats


class Lion(Optimizer):
    """The sign of an average of gradients."""

    def __init__(self, params, lr=1e-2, betas=(0.9, 0.99), weight_decay=0.0):
        defaults = dict(lr=lr, betas=betas, weight_decay=weight_decay)
        super(Lion, self).__init__(params, defaults)

    def step(self, closure=None):
        loss = None
        if closure is not None:
            loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if len(state) == 0:
                    state["average"] = torch.zeros_like(p)
                beta1, beta2 = group["betas"]
                grad = p.grad.detach()
                update = torch.sign(beta1 * state["average"] + (1 - beta1) * grad)
                new = p.detach() * (1 - group["lr"] * group["weight_decay"]) - group["lr"] * update
                state["average"] = beta2 * state["average"] + (1 - beta2) * grad
                p.data.copy_(new)
        return loss


def make_params():
    return [torch.nn.Parameter(torch.tensor(floats(3, 4))), torch.nn.Parameter(torch.tensor(floats(4)))]


def train(optimizer, params, steps=4, scheduler=None):
    rates = []
    for i in range(steps):
        optimizer.zero_grad()
        out = torch.matmul(torch.tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
        rates.append([group["lr"] for group in optimizer.param_groups])
    return [p.detach() for p in params], rates


def case_own_optimizer():
    params = make_params()
    return train(Lion(params), params)


def case_groups():
    params = make_params()
    return train(Lion([{"params": params[:1]}, {"params": params[1], "lr": 0.1, "weight_decay": 0.5}], lr=0.05), params)


def case_with_a_scheduler():
    params = make_params()
    optimizer = Lion(params, lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, 0.5)
    return train(optimizer, params, 5, scheduler)


def case_state():
    params = make_params()
    first = Lion(params, lr=0.1)
    train(first, params)
    second = Lion(params)
    second.load_state_dict(first.state_dict())
    return train(second, params)


def takes(optimizer: torch.optim.Optimizer):
    return isinstance(optimizer, torch.optim.Optimizer)


def case_type():
    return takes(torch.optim.SGD(make_params(), lr=0.1))


class SAM(Optimizer):
    """Wraps the optimizer whose class it is given, and shares its groups."""

    def __init__(self, params, base_optimizer, rho=0.05, **kwargs):
        super(SAM, self).__init__(params, dict(rho=rho, **kwargs))
        self.base_optimizer = base_optimizer(self.param_groups, **kwargs)
        self.param_groups = self.base_optimizer.param_groups
        self.defaults.update(self.base_optimizer.defaults)

    @torch.no_grad()
    def first_step(self):
        for group in self.param_groups:
            for p in group["params"]:
                self.state[p]["old_p"] = p.data.clone()
                p.add_(p.grad * group["rho"])

    @torch.no_grad()
    def second_step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p.data = self.state[p]["old_p"]
        self.base_optimizer.step()


def case_wrapping_another():
    params = make_params()
    optimizer = SAM(params, torch.optim.SGD, rho=0.5, lr=0.1, momentum=0.9)
    for _ in range(3):
        optimizer.zero_grad()
        sum((p ** 2).sum() for p in params).backward()
        optimizer.first_step()
        optimizer.zero_grad()
        sum((p ** 2).sum() for p in params).backward()
        optimizer.second_step()
    return [p.detach() for p in params], optimizer.param_groups[0]["lr"], optimizer.defaults["momentum"]
