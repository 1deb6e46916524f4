import torch


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    return torch.nansum(x), torch.nansum(x, 1), torch.nansum(x, dim=0, keepdim=True), torch.nansum(x, 1, dtype=torch.float64)
