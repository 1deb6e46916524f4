import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.caching_allocator_delete: device feature; remove it or use paddle.device
    return torch.cuda.caching_allocator_delete


def todo_call(mem_ptr):
    # TODO(pt2pd): TPD5001 torch.cuda.caching_allocator_delete: device feature; remove it or use paddle.device
    return torch.cuda.caching_allocator_delete(mem_ptr)
