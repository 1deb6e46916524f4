import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.profile: see paddle.profiler.Profiler
    return torch.autograd.profiler.profile


def todo_call():
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.profile: see paddle.profiler.Profiler
    return torch.autograd.profiler.profile(), torch.autograd.profiler.profile(enabled=False)
