import torch
from caselib import fill, floats


def train(scaler, steps=3):
    net = torch.nn.Linear(3, 1, bias=False)
    torch.nn.init.constant_(net.weight, 0.5)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for i in range(steps):
        optimizer.zero_grad()
        loss = (net(torch.tensor(floats(4, 3, seed=i))) ** 2).mean()
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
    return net.weight.detach().reshape(-1)


def case_cuda():
    return train(torch.amp.GradScaler("cuda"))


def case_options():
    return train(torch.amp.GradScaler(device="cuda", init_scale=1024.0, growth_factor=2.0, backoff_factor=0.5, growth_interval=100, enabled=True))


def case_disabled():
    return train(torch.amp.GradScaler("cuda", enabled=False))
