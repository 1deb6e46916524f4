import torch


def todo_use():
    return torch.backends.cuda.sdp_kernel


def todo_call():
    return torch.backends.cuda.sdp_kernel(), torch.backends.cuda.sdp_kernel(enable_flash=False)
