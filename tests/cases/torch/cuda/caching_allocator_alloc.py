import torch


def todo_use():
    return torch.cuda.caching_allocator_alloc


def todo_call(size):
    return torch.cuda.caching_allocator_alloc(size)
