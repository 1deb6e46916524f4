import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.amp.common.amp_definitely_not_available: device feature; remove it or use paddle.device
    return torch.cuda.amp.common.amp_definitely_not_available


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.amp.common.amp_definitely_not_available: device feature; remove it or use paddle.device
    return torch.cuda.amp.common.amp_definitely_not_available()
