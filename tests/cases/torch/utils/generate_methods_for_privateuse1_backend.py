import torch


def todo_use():
    return torch.utils.generate_methods_for_privateuse1_backend


def todo_call():
    return (
        torch.utils.generate_methods_for_privateuse1_backend(),
        torch.utils.generate_methods_for_privateuse1_backend(for_tensor=False))
