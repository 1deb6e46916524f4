import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.launch.parse_args: distributed feature; see paddle.distributed
    return torch.distributed.launch.parse_args


def todo_call(args):
    # TODO(pt2pd): TPD5002 torch.distributed.launch.parse_args: distributed feature; see paddle.distributed
    return torch.distributed.launch.parse_args(args)
