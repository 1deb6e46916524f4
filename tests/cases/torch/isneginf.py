import torch


def case_forms():
    x = torch.tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = torch.empty(5, dtype=torch.bool)
    torch.isneginf(x, out=out)
    return torch.isneginf(x), torch.isneginf(input=x), torch.isneginf(x[:2]), out
