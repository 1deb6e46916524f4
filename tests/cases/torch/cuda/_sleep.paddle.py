import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda._sleep: device feature; remove it or use paddle.device
    return torch.cuda._sleep


def todo_call(cycles):
    # TODO(pt2pd): TPD5001 torch.cuda._sleep: device feature; remove it or use paddle.device
    return torch.cuda._sleep(cycles)
