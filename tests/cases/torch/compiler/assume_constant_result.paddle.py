import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.assume_constant_result: it steers torch.compile alone; drop it
    return torch.compiler.assume_constant_result(abs)
