import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.memory.change_current_allocator: device feature; remove it or use paddle.device
    return torch.cuda.memory.change_current_allocator


def todo_call(allocator):
    # TODO(pt2pd): TPD5001 torch.cuda.memory.change_current_allocator: device feature; remove it or use paddle.device
    return torch.cuda.memory.change_current_allocator(allocator)
