import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.seed: give paddle.seed() a number
    return torch.cuda.seed


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.seed: give paddle.seed() a number
    return torch.cuda.seed()
