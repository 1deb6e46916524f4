import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.nvtx.range: use paddle.profiler.RecordEvent in a with statement
    return torch.cuda.nvtx.range


def todo_call(msg, *args):
    # TODO(pt2pd): TPD5001 torch.cuda.nvtx.range: use paddle.profiler.RecordEvent in a with statement
    return torch.cuda.nvtx.range(msg, *args)
