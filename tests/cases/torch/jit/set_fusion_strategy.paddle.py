import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.set_fusion_strategy: compiler feature; see paddle.jit
    return torch.jit.set_fusion_strategy


def todo_call(strategy):
    # TODO(pt2pd): TPD5003 torch.jit.set_fusion_strategy: compiler feature; see paddle.jit
    return torch.jit.set_fusion_strategy(strategy)
