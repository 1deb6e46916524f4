import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        torch.cuda.ipc_collect()
    return 1
