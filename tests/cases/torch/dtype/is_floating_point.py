import torch


def case_forms():
    return torch.float32.is_floating_point, torch.tensor([1]).dtype.is_floating_point, torch.bfloat16.is_floating_point, not torch.int64.is_floating_point, torch.tensor([1.0]).dtype.is_floating_point
