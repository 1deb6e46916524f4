import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.get_gencode_flags: device feature; remove it or use paddle.device
    return torch.cuda.get_gencode_flags


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.get_gencode_flags: device feature; remove it or use paddle.device
    return torch.cuda.get_gencode_flags()
