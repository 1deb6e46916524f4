import torch


def todo_forms():
    return torch.fake_quantize_per_tensor_affine
