import torch


def todo_forms():
    # TODO(pt2pd): TPD5003 torch.compiler.set_stance: it steers torch.compile alone; drop it
    return torch.compiler.set_stance("force_eager")
