import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.Device: device feature; remove it or use paddle.device
    return torch.cuda.Device
