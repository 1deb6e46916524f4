import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.quantize_per_tensor: Paddle has no quantized Tensors
    return torch.quantize_per_tensor(paddle.ones([2]), 0.1, 0, torch.qint8)
