import torch


def case_use():
    return isinstance(3, torch.jit.TopLevelTracedModule)
