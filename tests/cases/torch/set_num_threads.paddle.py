import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.set_num_threads: set OMP_NUM_THREADS before the program starts
    return torch.set_num_threads(1)
