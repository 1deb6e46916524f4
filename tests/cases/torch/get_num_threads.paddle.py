import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.get_num_threads: read OMP_NUM_THREADS
    return torch.get_num_threads()
