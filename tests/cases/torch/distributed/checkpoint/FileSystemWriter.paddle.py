import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.FileSystemWriter: distributed feature; see paddle.distributed
    return torch.distributed.checkpoint.FileSystemWriter


def todo_call(path):
    # TODO(pt2pd): TPD5002 torch.distributed.checkpoint.FileSystemWriter: distributed feature; see paddle.distributed
    return (
        torch.distributed.checkpoint.FileSystemWriter(path),
        torch.distributed.checkpoint.FileSystemWriter(path, single_file_per_rank=False))
