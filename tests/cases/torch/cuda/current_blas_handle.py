import torch


def todo_use():
    return torch.cuda.current_blas_handle


def todo_call():
    return torch.cuda.current_blas_handle()
