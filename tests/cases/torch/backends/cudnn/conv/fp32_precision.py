import torch


def case_store():
    if torch.cuda.is_available():
        torch.backends.cudnn.conv.fp32_precision = "x"
    return 1


def case_read():
    return isinstance(torch.backends.cudnn.conv.fp32_precision, object)
