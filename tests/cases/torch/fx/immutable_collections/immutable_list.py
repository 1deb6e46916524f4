import torch


def todo_use():
    return torch.fx.immutable_collections.immutable_list


def todo_call():
    return torch.fx.immutable_collections.immutable_list()
