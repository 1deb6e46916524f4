import torch


def todo_forms():
    # TODO(pt2pd): TPD5001 torch.Stream: see paddle.device.Stream
    return torch.Stream
