import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.memory_reserved())
        print(torch.cuda.memory_reserved(device=0))
    return 1
