import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats()
