import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.quantize_per_channel: Paddle has no quantized Tensors
    return torch.quantize_per_channel
