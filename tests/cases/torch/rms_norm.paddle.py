import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.rms_norm: use torch.nn.functional.rms_norm
    return torch.rms_norm
