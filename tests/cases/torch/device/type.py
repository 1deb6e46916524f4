import torch


def case_forms():
    device = torch.device("cuda:0")
    return device.type, device.type == "cuda", device.type in ("cuda", "cpu"), torch.zeros(1).device.type
