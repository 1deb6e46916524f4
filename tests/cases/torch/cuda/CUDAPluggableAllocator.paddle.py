import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.CUDAPluggableAllocator: device feature; remove it or use paddle.device
    return torch.cuda.CUDAPluggableAllocator


def todo_call(path_to_so_file, alloc_fn_name, free_fn_name):
    # TODO(pt2pd): TPD5001 torch.cuda.CUDAPluggableAllocator: device feature; remove it or use paddle.device
    return torch.cuda.CUDAPluggableAllocator(path_to_so_file, alloc_fn_name, free_fn_name)
