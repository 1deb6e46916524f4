import torch


def case_forms():
    v, w = torch.tensor([1, 2]), torch.tensor([3, 4, 5])
    pair = (v, w)
    return torch.cartesian_prod(v, w), torch.cartesian_prod(*pair), torch.cartesian_prod(v)
