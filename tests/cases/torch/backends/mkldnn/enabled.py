import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.mkldnn.enabled = False
    return 1


def case_read():
    return isinstance(torch.backends.mkldnn.enabled, object)
