import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed._coalescing_manager: distributed feature; see paddle.distributed
    return torch.distributed._coalescing_manager


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed._coalescing_manager: distributed feature; see paddle.distributed
    return torch.distributed._coalescing_manager()
