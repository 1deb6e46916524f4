import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.keystr: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.keystr


def todo_call(kp):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.keystr: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.keystr(kp)
