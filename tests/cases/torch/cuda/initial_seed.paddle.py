import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.initial_seed: device feature; remove it or use paddle.device
    return torch.cuda.initial_seed


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.initial_seed: device feature; remove it or use paddle.device
    return torch.cuda.initial_seed()
