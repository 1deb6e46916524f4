import torch
import torch.nn.functional as F


def todo_call():
    return F.handle_torch_function(torch.zeros(2, 2))
