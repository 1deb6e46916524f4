import torch


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    return torch.nanmedian(x), torch.nanmedian(x, 1)[0], torch.nanmedian(x, dim=0, keepdim=True)[0]
