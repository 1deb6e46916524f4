import torch


def todo_call():
    x = torch.ones(4)
    x.record_stream(None)
    return x
