import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.cudnn.allow_tf32 = False
    return 1


def case_read():
    return isinstance(torch.backends.cudnn.allow_tf32, object)
