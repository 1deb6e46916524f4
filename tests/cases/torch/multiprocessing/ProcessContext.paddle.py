import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.multiprocessing.ProcessContext: no equivalent; rewrite this part by hand
    return torch.multiprocessing.ProcessContext


def todo_call(processes, error_files):
    # TODO(pt2pd): TPD2001 torch.multiprocessing.ProcessContext: no equivalent; rewrite this part by hand
    return torch.multiprocessing.ProcessContext(processes, error_files)
