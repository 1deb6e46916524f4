import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.gather: distributed feature; see paddle.distributed
    return torch.nn.parallel.gather


def todo_call(outputs, target_device):
    # TODO(pt2pd): TPD5002 torch.nn.parallel.gather: distributed feature; see paddle.distributed
    return torch.nn.parallel.gather(outputs, target_device), torch.nn.parallel.gather(outputs, target_device, dim=1)
