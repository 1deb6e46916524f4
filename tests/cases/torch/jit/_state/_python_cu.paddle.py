import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._state._python_cu: compiler feature; see paddle.jit
    return torch.jit._state._python_cu
