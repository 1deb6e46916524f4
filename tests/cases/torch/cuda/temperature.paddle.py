import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.temperature: device feature; remove it or use paddle.device
    return torch.cuda.temperature


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.temperature: device feature; remove it or use paddle.device
    return torch.cuda.temperature()
