import torch


def todo_use():
    return torch.utils.checkpoint.CheckpointPolicy.PREFER_SAVE
