import torch


def todo_use():
    return torch.fx.subgraph_rewriter.replace_pattern


def todo_call(gm, pattern, replacement):
    return torch.fx.subgraph_rewriter.replace_pattern(gm, pattern, replacement)
