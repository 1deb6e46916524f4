import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._get_trace_graph: compiler feature; see paddle.jit
    return torch.jit._get_trace_graph


def todo_call(f):
    # TODO(pt2pd): TPD5003 torch.jit._get_trace_graph: compiler feature; see paddle.jit
    return torch.jit._get_trace_graph(f)
