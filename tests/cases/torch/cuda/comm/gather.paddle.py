import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.comm.gather: device feature; remove it or use paddle.device
    return torch.cuda.comm.gather


def todo_call(tensors):
    # TODO(pt2pd): TPD5001 torch.cuda.comm.gather: device feature; remove it or use paddle.device
    return torch.cuda.comm.gather(tensors), torch.cuda.comm.gather(tensors, dim=1)
