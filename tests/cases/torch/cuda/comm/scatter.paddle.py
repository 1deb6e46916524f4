import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.comm.scatter: device feature; remove it or use paddle.device
    return torch.cuda.comm.scatter


def todo_call(tensor):
    # TODO(pt2pd): TPD5001 torch.cuda.comm.scatter: device feature; remove it or use paddle.device
    return torch.cuda.comm.scatter(tensor)
