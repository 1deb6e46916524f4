import torch


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    out = torch.empty(3)
    torch.nanmean(x, 0, out=out)
    return torch.nanmean(x), torch.nanmean(x, 1), torch.nanmean(x, dim=0, keepdim=True), out
