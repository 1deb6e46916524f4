import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.last_executed_optimized_graph: compiler feature; see paddle.jit
    return torch.jit.last_executed_optimized_graph
