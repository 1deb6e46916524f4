import torch


def case_forms():
    return torch.version.cuda is None, "none" if torch.version.cuda is None else torch.version.cuda, f"{torch.version.cuda}"
