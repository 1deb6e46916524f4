import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.is_autocast_cpu_enabled: keep what was given to paddle.amp.auto_cast in a variable
    return torch.is_autocast_cpu_enabled
