import torch


def init(model, values):
    offset = 0
    for name, p in model.named_parameters():
        n = p.numel()
        p.data.copy_(torch.tensor(values[offset:offset + n]).view(p.shape))
        offset += n
