import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.cudnn.enabled = False
    return 1


def case_read():
    return isinstance(torch.backends.cudnn.enabled, object)
