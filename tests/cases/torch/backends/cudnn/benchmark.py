import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.cudnn.benchmark = True
    return 1


def case_read():
    return isinstance(torch.backends.cudnn.benchmark, object)
