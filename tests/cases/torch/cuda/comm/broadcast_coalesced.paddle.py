import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.comm.broadcast_coalesced: device feature; remove it or use paddle.device
    return torch.cuda.comm.broadcast_coalesced


def todo_call(tensors, devices):
    # TODO(pt2pd): TPD5001 torch.cuda.comm.broadcast_coalesced: device feature; remove it or use paddle.device
    return torch.cuda.comm.broadcast_coalesced(tensors, devices)
