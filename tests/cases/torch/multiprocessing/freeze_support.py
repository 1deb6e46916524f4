import torch.multiprocessing as mp


def case_use():
    return mp.freeze_support()
