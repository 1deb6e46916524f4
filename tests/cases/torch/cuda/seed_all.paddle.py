import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.seed_all: give paddle.seed() a number
    return torch.cuda.seed_all


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.seed_all: give paddle.seed() a number
    return torch.cuda.seed_all()
