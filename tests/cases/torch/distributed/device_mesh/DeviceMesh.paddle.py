import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.device_mesh.DeviceMesh: distributed feature; see paddle.distributed
    return torch.distributed.device_mesh.DeviceMesh


def todo_call(device_type):
    # TODO(pt2pd): TPD5002 torch.distributed.device_mesh.DeviceMesh: distributed feature; see paddle.distributed
    return torch.distributed.device_mesh.DeviceMesh(device_type)
