import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.mem_get_info(0))
        print(torch.cuda.mem_get_info(device=0))
    return 1
