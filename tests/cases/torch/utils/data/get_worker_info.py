import torch
from torch.utils.data import get_worker_info


def case_main_process():
    return get_worker_info() is None, torch.utils.data.get_worker_info() is None
