import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.load_nvprof: see paddle.profiler.Profiler
    return torch.autograd.profiler.load_nvprof


def todo_call(path):
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.load_nvprof: see paddle.profiler.Profiler
    return torch.autograd.profiler.load_nvprof(path)
