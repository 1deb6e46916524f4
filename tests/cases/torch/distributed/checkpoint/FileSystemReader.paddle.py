import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.FileSystemReader: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.FileSystemReader


def todo_call(path):
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.FileSystemReader: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.FileSystemReader(path)
