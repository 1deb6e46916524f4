import torch.multiprocessing as mp


def case_use():
    return mp.current_process().name
