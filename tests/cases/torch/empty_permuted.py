import torch


def case_shapes():
    return torch.empty_permuted((2, 3), (1, 0)).shape, torch.empty_permuted((2, 3), physical_layout=(0, 1), dtype=torch.int64).dtype
