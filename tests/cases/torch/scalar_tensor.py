import torch


def case_forms():
    return torch.scalar_tensor(3), torch.scalar_tensor(2.5), torch.scalar_tensor(1, dtype=torch.int64), torch.scalar_tensor(s=4, device="cpu")
