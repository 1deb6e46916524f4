import torch


def case_use():
    device = "cuda" if torch.cuda.is_available() else "cpu"
    flag = not torch.cuda.is_available()
    check = torch.cuda.is_available
    return device, flag, check(), isinstance(torch.cuda.is_available(), bool)
