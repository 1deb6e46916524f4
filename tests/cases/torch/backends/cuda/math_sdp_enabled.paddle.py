import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.math_sdp_enabled: device feature; remove it or use paddle.device
    return torch.backends.cuda.math_sdp_enabled


def todo_call():
    # TODO(pt2pd): TPD5001 torch.backends.cuda.math_sdp_enabled: device feature; remove it or use paddle.device
    return torch.backends.cuda.math_sdp_enabled()
