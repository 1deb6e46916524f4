"""Lists of Tensors of several kinds of dtype: torch takes the highest, Paddle refuses."""
import torch


def case_joined():
    x, i, m = torch.tensor([1.5, 2.5]), torch.tensor([1, 2]), torch.tensor([True, False])
    return torch.cat([i, x]), torch.cat((x, i, m)), torch.cat([m, i], dim=0), torch.cat([x, x + i])


def case_stacked():
    x, i, m = torch.tensor([1.5, 2.5]), torch.tensor([1, 2]), torch.tensor([True, False])
    return torch.stack([i, x]), torch.stack((x, i, m), dim=1), torch.stack([m, i])


def case_stacked_along_an_axis():
    x, i = torch.tensor([1.5, 2.5]), torch.tensor([1, 2])
    return torch.hstack([i, x]), torch.vstack((x, i)), torch.dstack([x, i]), torch.column_stack([i, x])
