import torch.multiprocessing as mp


def case_use():
    return mp.get_context("spawn") is not None
