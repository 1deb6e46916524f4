import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.nn.all_gather: distributed feature; see paddle.distributed
    return torch.distributed.nn.all_gather


def todo_call(tensor):
    # TODO(pt2pd): TPD5002 torch.distributed.nn.all_gather: distributed feature; see paddle.distributed
    return torch.distributed.nn.all_gather(tensor)
