import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.register_pytree_node: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.register_pytree_node


def todo_call(cls, flatten_fn, unflatten_fn):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.register_pytree_node: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.register_pytree_node(cls, flatten_fn, unflatten_fn)
