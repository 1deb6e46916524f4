import torch


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    out = torch.empty(2)
    torch.nanquantile(x, 0.5, 1, out=out)
    return torch.nanquantile(x, 0.3), torch.nanquantile(x, 0.3, 1), torch.nanquantile(x, 0.5, dim=0, keepdim=True), out
