import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.strict_fusion: compiler feature; see paddle.jit
    return torch.jit.strict_fusion


def todo_call():
    # TODO(pt2pd): TPD5003 torch.jit.strict_fusion: compiler feature; see paddle.jit
    return torch.jit.strict_fusion()
