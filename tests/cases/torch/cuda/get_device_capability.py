import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.get_device_capability(0))
        print(torch.cuda.get_device_capability(device=0))
    return 1
