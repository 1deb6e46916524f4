import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.set_per_process_memory_fraction: device feature; remove it or use paddle.device
    return torch.cuda.set_per_process_memory_fraction


def todo_call(fraction):
    # TODO(pt2pd): TPD5001 torch.cuda.set_per_process_memory_fraction: device feature; remove it or use paddle.device
    return torch.cuda.set_per_process_memory_fraction(fraction)
