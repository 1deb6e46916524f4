import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.opt_einsum.enabled = False
    return 1


def case_read():
    return isinstance(torch.backends.opt_einsum.enabled, object)
