import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.pipelining.pipeline: distributed feature; see paddle.distributed
    return torch.distributed.pipelining.pipeline


def todo_call(module, mb_args):
    # TODO(pt2pd): TPD5002 torch.distributed.pipelining.pipeline: distributed feature; see paddle.distributed
    return torch.distributed.pipelining.pipeline(module, mb_args)
