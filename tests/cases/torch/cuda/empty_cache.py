import torch


def case_use():
    torch.cuda.empty_cache()
    return 1
