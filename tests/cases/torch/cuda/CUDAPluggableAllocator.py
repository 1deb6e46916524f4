import torch


def todo_use():
    return torch.cuda.CUDAPluggableAllocator


def todo_call(path_to_so_file, alloc_fn_name, free_fn_name):
    return torch.cuda.CUDAPluggableAllocator(path_to_so_file, alloc_fn_name, free_fn_name)
