import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.get_device_name(0))
        print(torch.cuda.get_device_name(device=0))
    return 1
