import torch


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    return torch.nansum(x), torch.nansum(x, 1), torch.nansum(x, dim=0, keepdim=True), torch.nansum(x, 1, dtype=torch.float64)


def case_out():
    x, out = torch.tensor([[1.0, float("nan")], [2.0, 3.0]]), torch.empty(2)
    torch.nansum(x, 1, out=out)
    return out, torch.nansum(x, dim=0, keepdim=True, dtype=torch.float64, out=torch.empty(1, 2, dtype=torch.float64))
