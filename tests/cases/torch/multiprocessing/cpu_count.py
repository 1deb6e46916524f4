import torch.multiprocessing as mp


def case_use():
    return mp.cpu_count() > 0
