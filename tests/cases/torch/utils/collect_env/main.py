import torch


def todo_use():
    return torch.utils.collect_env.main


def todo_call():
    return torch.utils.collect_env.main()
