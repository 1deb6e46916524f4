import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.get_node_local_rank: distributed feature; see paddle.distributed
    return torch.distributed.get_node_local_rank


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.get_node_local_rank: distributed feature; see paddle.distributed
    return torch.distributed.get_node_local_rank()
