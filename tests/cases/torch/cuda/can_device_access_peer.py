import torch


def todo_use():
    return torch.cuda.can_device_access_peer


def todo_call(device, peer_device):
    return torch.cuda.can_device_access_peer(device, peer_device)
