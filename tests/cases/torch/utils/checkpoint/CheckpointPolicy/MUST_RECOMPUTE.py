import torch


def todo_use():
    return torch.utils.checkpoint.CheckpointPolicy.MUST_RECOMPUTE
