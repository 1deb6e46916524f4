import torch


def case_use():
    return torch.cuda.device_count() > 1, max(torch.cuda.device_count(), 1) >= 1
