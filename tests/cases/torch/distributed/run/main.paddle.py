import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.run.main: distributed feature; see paddle.distributed
    return torch.distributed.run.main


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.run.main: distributed feature; see paddle.distributed
    return torch.distributed.run.main()
