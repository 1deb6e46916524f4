import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_summary: print memory_allocated() and memory_reserved()
    return torch.cuda.memory_summary


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_summary: print memory_allocated() and memory_reserved()
    return torch.cuda.memory_summary()
