import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        with torch.cuda.stream(torch.cuda.Stream()):
            print(1)
    return 1
