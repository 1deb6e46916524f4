import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.ProfilerActivity: see paddle.profiler.Profiler
    return torch.autograd.profiler.ProfilerActivity
