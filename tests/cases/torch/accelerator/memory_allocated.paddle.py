import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.accelerator.memory_allocated: see paddle.device.cuda.memory_allocated
    return torch.accelerator.memory_allocated()
