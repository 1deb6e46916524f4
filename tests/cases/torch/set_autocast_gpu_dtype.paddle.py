import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.set_autocast_gpu_dtype: use paddle.amp.auto_cast as a context
    return torch.set_autocast_gpu_dtype
