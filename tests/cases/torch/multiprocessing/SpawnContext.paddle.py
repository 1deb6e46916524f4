import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.SpawnContext: no equivalent; rewrite this part by hand
    return torch.multiprocessing.SpawnContext


def todo_call(processes, error_files):
    # TODO(pt2pd): TPD2001 torch.multiprocessing.SpawnContext: no equivalent; rewrite this part by hand
    return torch.multiprocessing.SpawnContext(processes, error_files)
