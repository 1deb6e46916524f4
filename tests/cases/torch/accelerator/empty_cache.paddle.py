import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.accelerator.empty_cache: see paddle.device.cuda.empty_cache
    return torch.accelerator.empty_cache()
