import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.immutable_collections.immutable_list: Paddle has no such tracer
    return torch.fx.immutable_collections.immutable_list


def todo_call():
    # TODO(pt2pd): TPD5003 torch.fx.immutable_collections.immutable_list: Paddle has no such tracer
    return torch.fx.immutable_collections.immutable_list()
