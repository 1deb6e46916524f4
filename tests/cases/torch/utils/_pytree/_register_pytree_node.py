import torch


def todo_use():
    return torch.utils._pytree._register_pytree_node


def todo_call(cls, flatten_fn, unflatten_fn):
    return torch.utils._pytree._register_pytree_node(cls, flatten_fn, unflatten_fn)
