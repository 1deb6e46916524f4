import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.allow_in_graph: it steers torch.compile alone; drop it
    return torch.compiler.allow_in_graph(abs)
