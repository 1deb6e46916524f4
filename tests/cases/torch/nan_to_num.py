import torch


def case_forms():
    x = torch.tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = torch.empty(5)
    torch.nan_to_num(x, out=out)
    return torch.nan_to_num(x), torch.nan_to_num(input=x), torch.nan_to_num(x[:2]), torch.nan_to_num(x, 1.0), torch.nan_to_num(x, nan=2.0, posinf=3.0, neginf=-3.0), torch.nan_to_num(x, 0.0, 1e5), out


def case_integers():
    x, out = torch.tensor([1, 2]), torch.tensor([0, 0])
    torch.nan_to_num(x, out=out)
    return out, torch.nan_to_num(x)
