import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.checkpoint_sequential: call paddle.distributed.fleet.utils.recompute for e...
    return torch.utils.checkpoint.checkpoint_sequential


def todo_call(functions, segments, input):
    # TODO(pt2pd): TPD2001 torch.utils.checkpoint.checkpoint_sequential: call paddle.distributed.fleet.utils.recompute for e...
    return torch.utils.checkpoint.checkpoint_sequential(functions, segments, input)
