import torch


def case_forms():
    v = torch.tensor([1, 2, 3, 4])
    return torch.combinations(v), torch.combinations(v, 3), torch.combinations(v, r=2, with_replacement=True)
