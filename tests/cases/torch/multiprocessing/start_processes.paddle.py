import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.multiprocessing.start_processes: see paddle.distributed.spawn
    return torch.multiprocessing.start_processes


def todo_call(fn):
    # TODO(pt2pd): TPD5002 torch.multiprocessing.start_processes: see paddle.distributed.spawn
    return torch.multiprocessing.start_processes(fn), torch.multiprocessing.start_processes(fn, nprocs=2)
