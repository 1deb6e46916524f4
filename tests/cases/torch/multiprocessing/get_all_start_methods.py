import torch.multiprocessing as mp


def case_use():
    return len(mp.get_all_start_methods()) > 0
