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


def case_only_with_a_gpu():
    scaler = torch.amp.GradScaler("cuda")
    if torch.cuda.is_available():
        print(scaler.get_backoff_factor())
    return 1
