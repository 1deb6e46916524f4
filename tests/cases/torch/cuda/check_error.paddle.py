import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.check_error: device feature; remove it or use paddle.device
    return torch.cuda.check_error


def todo_call(res):
    # TODO(pt2pd): TPD5001 torch.cuda.check_error: device feature; remove it or use paddle.device
    return torch.cuda.check_error(res)
