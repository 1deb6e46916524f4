import torch


def todo_use():
    return torch.utils.tensorboard.SummaryWriter
