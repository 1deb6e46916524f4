import torch.multiprocessing as mp


def case_use():
    return len(mp.active_children())
