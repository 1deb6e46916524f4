import torch


def case_forms():
    return torch.triu_indices(3, 4), torch.triu_indices(3, 3, 1), torch.triu_indices(row=3, col=3, offset=-1), torch.triu_indices(3, 3, device="cpu"), torch.triu_indices(3, 3, dtype=torch.int32)
