import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.power_draw: device feature; remove it or use paddle.device
    return torch.cuda.power_draw


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.power_draw: device feature; remove it or use paddle.device
    return torch.cuda.power_draw()
