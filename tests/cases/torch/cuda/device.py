import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        with torch.cuda.device(0):
            print(1)
    return 1
