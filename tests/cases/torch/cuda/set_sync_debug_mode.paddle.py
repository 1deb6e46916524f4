import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.set_sync_debug_mode: device feature; remove it or use paddle.device
    return torch.cuda.set_sync_debug_mode


def todo_call(debug_mode):
    # TODO(pt2pd): TPD5001 torch.cuda.set_sync_debug_mode: device feature; remove it or use paddle.device
    return torch.cuda.set_sync_debug_mode(debug_mode)
