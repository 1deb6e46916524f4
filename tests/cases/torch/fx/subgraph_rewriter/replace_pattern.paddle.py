import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.subgraph_rewriter.replace_pattern: Paddle has no such tracer
    return torch.fx.subgraph_rewriter.replace_pattern


def todo_call(gm, pattern, replacement):
    # TODO(pt2pd): TPD5003 torch.fx.subgraph_rewriter.replace_pattern: Paddle has no such tracer
    return torch.fx.subgraph_rewriter.replace_pattern(gm, pattern, replacement)
