import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        torch.cuda.set_device(0)
        torch.cuda.set_device(device=torch.cuda.current_device())
        torch.cuda.set_device(torch.cuda.current_stream())
    return 1
