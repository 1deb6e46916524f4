import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.all_reduce_coalesced: distributed feature; see paddle.distributed
    return torch.distributed.all_reduce_coalesced


def todo_call(tensors):
    # TODO(pt2pd): TPD5002 torch.distributed.all_reduce_coalesced: distributed feature; see paddle.distributed
    return torch.distributed.all_reduce_coalesced(tensors)
