import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.dequantize: Paddle has no quantized Tensors
    return torch.dequantize
