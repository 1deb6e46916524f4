import torch


def case_except():
    try:
        x = torch.ones(2)
    except torch.cuda.OutOfMemoryError:
        x = None
    except torch.OutOfMemoryError:
        x = None
    return x
