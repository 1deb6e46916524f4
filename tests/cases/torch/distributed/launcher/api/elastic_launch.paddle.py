import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.launcher.api.elastic_launch: distributed feature; see paddle.distributed
    return torch.distributed.launcher.api.elastic_launch


def todo_call(config, entrypoint):
    # TODO(pt2pd): TPD5002 torch.distributed.launcher.api.elastic_launch: distributed feature; see paddle.distributed
    return torch.distributed.launcher.api.elastic_launch(config, entrypoint)
