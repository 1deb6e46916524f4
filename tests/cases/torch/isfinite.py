import torch


def case_forms():
    x = torch.tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    return torch.isfinite(x), torch.isfinite(input=x), torch.isfinite(x[:2])


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return torch.isfinite(x)
