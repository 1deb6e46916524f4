import torch


def todo_use():
    # TODO(pt2pd): TPD5001 torch.backends.quantized.supported_engines: device feature; remove it or use paddle.device
    return torch.backends.quantized.supported_engines
