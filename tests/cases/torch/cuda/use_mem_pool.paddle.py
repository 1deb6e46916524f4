import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.use_mem_pool: device feature; remove it or use paddle.device
    return torch.cuda.use_mem_pool


def todo_call(pool):
    # TODO(pt2pd): TPD5001 torch.cuda.use_mem_pool: device feature; remove it or use paddle.device
    return torch.cuda.use_mem_pool(pool)
