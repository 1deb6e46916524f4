import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.PyTree: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.PyTree


def todo_call(*args):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.PyTree: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.PyTree(*args)
