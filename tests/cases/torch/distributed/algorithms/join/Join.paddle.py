import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.algorithms.join.Join: distributed feature; see paddle.distributed
    return torch.distributed.algorithms.join.Join


def todo_call(joinables):
    # TODO(pt2pd): TPD5002 torch.distributed.algorithms.join.Join: distributed feature; see paddle.distributed
    return (
        torch.distributed.algorithms.join.Join(joinables),
        torch.distributed.algorithms.join.Join(joinables, enable=False))
