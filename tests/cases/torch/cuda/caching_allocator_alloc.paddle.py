import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.caching_allocator_alloc: device feature; remove it or use paddle.device
    return torch.cuda.caching_allocator_alloc


def todo_call(size):
    # TODO(pt2pd): TPD5001 torch.cuda.caching_allocator_alloc: device feature; remove it or use paddle.device
    return torch.cuda.caching_allocator_alloc(size)
