import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.init_device_mesh: distributed feature; see paddle.distributed
    return torch.distributed.init_device_mesh


def todo_call(device_type, mesh_shape):
    # TODO(pt2pd): TPD5002 torch.distributed.init_device_mesh: distributed feature; see paddle.distributed
    return torch.distributed.init_device_mesh(device_type, mesh_shape)
