import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.fake_quantize_per_channel_affine: see paddle.quantization
    return torch.fake_quantize_per_channel_affine
