import torch


def make_params():
    return [torch.nn.Parameter(torch.tensor([1., -2., 3.])), torch.nn.Parameter(torch.tensor([[0.5]]))]


def case_closure():
    params = make_params()
    optimizer = torch.optim.ASGD(params, 0.1)

    def closure():
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum()
        loss.backward()
        return loss

    return [optimizer.step(closure).item() for _ in range(3)]
