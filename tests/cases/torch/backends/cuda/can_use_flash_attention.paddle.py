import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.can_use_flash_attention: device feature; remove it or use paddle.device
    return torch.backends.cuda.can_use_flash_attention


def todo_call(params):
    # TODO(pt2pd): TPD5001 torch.backends.cuda.can_use_flash_attention: device feature; remove it or use paddle.device
    return (
        torch.backends.cuda.can_use_flash_attention(params),
        torch.backends.cuda.can_use_flash_attention(params, debug=True))
