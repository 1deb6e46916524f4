import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.default_stream: device feature; remove it or use paddle.device
    return torch.cuda.default_stream


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.default_stream: device feature; remove it or use paddle.device
    return torch.cuda.default_stream()
