import torch.multiprocessing as mp


def case_use():
    return isinstance(mp.get_start_method(), str)
