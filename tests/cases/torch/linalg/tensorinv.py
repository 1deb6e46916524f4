import torch


def case_forms():
    x, out = torch.eye(6).reshape(2, 3, 6) + 0.1, torch.empty(6, 2, 3)
    torch.linalg.tensorinv(x, out=out)
    return out, torch.linalg.tensorinv(x, ind=2), torch.linalg.tensorinv(torch.eye(6).reshape(6, 2, 3) + 0.1, ind=1)
