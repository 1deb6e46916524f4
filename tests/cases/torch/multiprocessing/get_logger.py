import torch.multiprocessing as mp


def case_use():
    return callable(mp.get_logger)
