import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.reset_peak_memory_stats())
        print(torch.cuda.reset_peak_memory_stats(device=0))
    return 1
