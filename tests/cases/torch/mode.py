import torch


def case_forms():
    x = torch.tensor([[1.0, 2.0, 2.0], [3.0, 3.0, 1.0]])
    values, indices = torch.mode(x)
    pair = torch.mode(x, 0)
    return values, indices, torch.mode(x, 0)[0], torch.mode(x, dim=1, keepdim=True)[1], torch.mode(x, 1).values, torch.mode(x).indices, pair.values, pair[1]


def case_out():
    x, values, indices = torch.tensor([[1.0, 2.0, 2.0], [3.0, 3.0, 1.0]]), torch.empty(2), torch.empty(2, dtype=torch.int64)
    torch.mode(x, 1, out=(values, indices))
    return values
