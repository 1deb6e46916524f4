import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.LeafSpec: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.LeafSpec


def todo_call(*args):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.LeafSpec: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.LeafSpec(*args)
