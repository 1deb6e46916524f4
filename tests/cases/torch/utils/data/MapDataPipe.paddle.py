import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.data.MapDataPipe: no data pipes; derive from paddle.io.IterableDataset or Dataset
    return torch.utils.data.MapDataPipe


def todo_call():
    # TODO(pt2pd): TPD2001 torch.utils.data.MapDataPipe: no data pipes; derive from paddle.io.IterableDataset or Dataset
    return torch.utils.data.MapDataPipe()
