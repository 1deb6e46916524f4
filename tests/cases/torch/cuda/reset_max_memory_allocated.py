import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.reset_max_memory_allocated())
        print(torch.cuda.reset_max_memory_allocated(device=0))
    return 1
