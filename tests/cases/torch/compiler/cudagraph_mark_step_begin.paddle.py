import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.cudagraph_mark_step_begin: it steers torch.compile alone; drop it
    return torch.compiler.cudagraph_mark_step_begin()
