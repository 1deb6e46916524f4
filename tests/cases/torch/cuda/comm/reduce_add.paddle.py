import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.comm.reduce_add: device feature; remove it or use paddle.device
    return torch.cuda.comm.reduce_add


def todo_call(inputs):
    # TODO(pt2pd): TPD5001 torch.cuda.comm.reduce_add: device feature; remove it or use paddle.device
    return torch.cuda.comm.reduce_add(inputs)
