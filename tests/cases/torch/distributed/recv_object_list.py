import torch


def todo_use():
    return torch.distributed.recv_object_list


def todo_call(object_list):
    return torch.distributed.recv_object_list(object_list)
