import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.distribute_tensor: distributed feature; see paddle.distributed
    return torch.distributed.tensor.distribute_tensor


def todo_call(tensor):
    # TODO(pt2pd): TPD5002 torch.distributed.tensor.distribute_tensor: distributed feature; see paddle.distributed
    return torch.distributed.tensor.distribute_tensor(tensor)
