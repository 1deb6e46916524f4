import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.accelerator.current_stream: see paddle.device.current_stream
    return torch.accelerator.current_stream()
