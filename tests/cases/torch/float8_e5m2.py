import torch


def case_forms():
    return torch.float8_e5m2 == torch.float8_e5m2, torch.float8_e5m2 != torch.float32
