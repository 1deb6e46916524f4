import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.nvtx.mark: device feature; remove it or use paddle.device
    return torch.cuda.nvtx.mark


def todo_call(msg):
    # TODO(pt2pd): TPD5001 torch.cuda.nvtx.mark: device feature; remove it or use paddle.device
    return torch.cuda.nvtx.mark(msg)
