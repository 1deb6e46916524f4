import torch


def case_forms():
    return torch.accelerator.is_available(), "gpu" if torch.accelerator.is_available() else "cpu"
