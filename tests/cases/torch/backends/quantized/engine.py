import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.quantized.engine = "x"
    return 1


def case_read():
    return isinstance(torch.backends.quantized.engine, object)
