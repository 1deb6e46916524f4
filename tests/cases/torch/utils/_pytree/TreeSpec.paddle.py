import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.TreeSpec: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.TreeSpec


def todo_call(type, context, children_specs):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.TreeSpec: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.TreeSpec(type, context, children_specs)
