import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.comm.gather: distributed feature; see paddle.distributed
    return torch.nn.parallel.comm.gather


def todo_call(tensors):
    # TODO(pt2pd): TPD5002 torch.nn.parallel.comm.gather: distributed feature; see paddle.distributed
    return torch.nn.parallel.comm.gather(tensors), torch.nn.parallel.comm.gather(tensors, dim=1)
