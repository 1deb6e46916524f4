import torch


def todo_use():
    return torch.backends.cuda.can_use_flash_attention


def todo_call(params):
    return (
        torch.backends.cuda.can_use_flash_attention(params),
        torch.backends.cuda.can_use_flash_attention(params, debug=True))
