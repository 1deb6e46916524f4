import torch


def case_forms():
    return torch.float8_e4m3fn == torch.float8_e4m3fn, torch.float8_e4m3fn != torch.float32
