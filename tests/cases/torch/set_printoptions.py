import torch


def case_forms():
    torch.set_printoptions(precision=3, sci_mode=False)
    torch.set_printoptions(4, 1000, 3, 80)
    torch.set_printoptions(threshold=1000, edgeitems=3, linewidth=80)
    return torch.zeros(1)


def todo_profile():
    torch.set_printoptions(profile="full")


def case_profile():
    torch.set_printoptions(linewidth=320, precision=5, profile="long")
    torch.set_printoptions(linewidth=80, precision=4, profile="default")
    return 1
