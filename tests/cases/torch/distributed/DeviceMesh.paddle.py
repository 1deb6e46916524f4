import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.DeviceMesh: distributed feature; see paddle.distributed
    return torch.distributed.DeviceMesh


def todo_call(device_type):
    # TODO(pt2pd): TPD5002 torch.distributed.DeviceMesh: distributed feature; see paddle.distributed
    return torch.distributed.DeviceMesh(device_type)
