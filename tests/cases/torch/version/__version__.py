import torch


def case_forms():
    return isinstance(torch.version.__version__, str)
