import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.elastic.multiprocessing.errors.r: distributed feature; see paddle.distributed
    return torch.distributed.elastic.multiprocessing.errors.record


def todo_call(fn):
    # TODO(pt2pd): TPD5002 torch.distributed.elastic.multiprocessing.errors.r: distributed feature; see paddle.distributed
    return torch.distributed.elastic.multiprocessing.errors.record(fn)
