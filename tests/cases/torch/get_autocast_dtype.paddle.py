import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.get_autocast_dtype: keep the dtype given to paddle.amp.auto_cast in a variable
    return torch.get_autocast_dtype
