import torch


def case_forms():
    torch.set_printoptions(precision=3, sci_mode=False)
    torch.set_printoptions(4, 1000, 3, 80)
    torch.set_printoptions(threshold=1000, edgeitems=3, linewidth=80)
    return torch.zeros(1)


def todo_profile():
    torch.set_printoptions(profile="full")
