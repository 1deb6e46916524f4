import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.cuda.profiler.stop: device feature; remove it or use paddle.device
    return torch.cuda.profiler.stop


def todo_call():
    # TODO(pt2pd): TPD5001 torch.cuda.profiler.stop: device feature; remove it or use paddle.device
    return torch.cuda.profiler.stop()
