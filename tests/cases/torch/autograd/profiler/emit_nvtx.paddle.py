import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.emit_nvtx: see paddle.profiler.Profiler
    return torch.autograd.profiler.emit_nvtx


def todo_call():
    # TODO(pt2pd): TPD2001 torch.autograd.profiler.emit_nvtx: see paddle.profiler.Profiler
    return torch.autograd.profiler.emit_nvtx(), torch.autograd.profiler.emit_nvtx(enabled=False)
