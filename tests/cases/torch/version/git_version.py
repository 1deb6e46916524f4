import torch


def case_forms():
    return isinstance(torch.version.git_version, str)
