import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.can_device_access_peer: device feature; remove it or use paddle.device
    return torch.cuda.can_device_access_peer


def todo_call(device, peer_device):
    # TODO(pt2pd): TPD5001 torch.cuda.can_device_access_peer: device feature; remove it or use paddle.device
    return torch.cuda.can_device_access_peer(device, peer_device)
