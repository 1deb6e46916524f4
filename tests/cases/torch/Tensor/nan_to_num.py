import torch


def case_forms():
    x = torch.tensor([1.0, float("nan"), float("inf"), -float("inf")])
    return x.nan_to_num(), x.nan_to_num(1.0), x.nan_to_num(0.0, 2.0, -2.0), x.nan_to_num(nan=0.5, posinf=3.0, neginf=-3.0)


def case_integers():
    return torch.tensor([1, 2]).nan_to_num()
