import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.random.default_generator: use paddle.seed()
    return torch.random.default_generator
