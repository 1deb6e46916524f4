import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.isinstance: write isinstance() with the plain class
    return torch.jit.isinstance([1], list)
