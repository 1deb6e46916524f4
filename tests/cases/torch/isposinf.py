import torch


def case_forms():
    x = torch.tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = torch.empty(5, dtype=torch.bool)
    torch.isposinf(x, out=out)
    return torch.isposinf(x), torch.isposinf(input=x), torch.isposinf(x[:2]), out
