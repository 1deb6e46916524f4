import torch
from torch.utils.hooks import RemovableHandle


def takes(handle: RemovableHandle):
    return isinstance(handle, RemovableHandle)


def case_type():
    return takes(torch.nn.ReLU().register_forward_hook(lambda m, i, o: None))


def todo_call():
    return torch.utils.hooks.RemovableHandle({})
