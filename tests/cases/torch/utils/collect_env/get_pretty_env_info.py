import torch


def todo_use():
    return torch.utils.collect_env.get_pretty_env_info


def todo_call():
    return torch.utils.collect_env.get_pretty_env_info()
