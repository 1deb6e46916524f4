import torch


def todo_use():
    return torch.utils.model_zoo.tqdm


def todo_call(*args):
    return torch.utils.model_zoo.tqdm(*args)
