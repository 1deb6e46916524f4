import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.supports_complex: distributed feature; see paddle.distributed
    return torch.distributed.supports_complex


def todo_call(reduceOp):
    # TODO(pt2pd): TPD5002 torch.distributed.supports_complex: distributed feature; see paddle.distributed
    return torch.distributed.supports_complex(reduceOp)
