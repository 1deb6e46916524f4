import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.cuda.matmul.allow_tf32 = True
    return 1


def case_read():
    return isinstance(torch.backends.cuda.matmul.allow_tf32, object)
