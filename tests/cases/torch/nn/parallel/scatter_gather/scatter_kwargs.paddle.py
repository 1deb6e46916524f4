import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.nn.parallel.scatter_gather.scatter_kwargs: distributed feature; see paddle.distributed
    return torch.nn.parallel.scatter_gather.scatter_kwargs


def todo_call(inputs, kwargs, target_gpus):
    # TODO(pt2pd): TPD5002 torch.nn.parallel.scatter_gather.scatter_kwargs: distributed feature; see paddle.distributed
    return (
        torch.nn.parallel.scatter_gather.scatter_kwargs(inputs, kwargs, target_gpus),
        torch.nn.parallel.scatter_gather.scatter_kwargs(inputs, kwargs, target_gpus, dim=1))
