import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.initial_seed: keep the number given to paddle.seed in a variable
    return torch.initial_seed()
