"""What is joined with or multiplied by floats is floating, whatever the other is."""
import torch
from caselib import bools, floats


def matched(targets, mask, many):
    numbers = torch.arange(3).float().view(3, 1)
    targets = torch.cat((targets.repeat(3, 1, 1), numbers[:, :, None].repeat(1, targets.shape[0], 1)), 2)
    found = targets * torch.ones(3)
    if many:
        found = found[mask]
        found = found.repeat((2, 1, 1)).flatten(0, 1)
    else:
        found = found[0]
    cells = (found[:, :2] - 0.5).long()
    return found[:, :2] - cells, torch.mul(targets, numbers[:, :, None]).sum() - cells.sum()


def case_targets():
    targets = [torch.tensor(floats(4, 2)), torch.tensor(floats(4, 2, seed=1))]
    return matched(targets[0], torch.tensor(bools(3, 4)), True), matched(targets[1], None, False)


def case_imaginary_numbers():
    return torch.full((2,), 2 + 1j), torch.tensor([1.0, 2.0]) * 1j, torch.tensor([1, 2]) + 2j


def case_kinds_of_either():
    values, index = map(lambda t: t.squeeze(-1), torch.tensor(floats(3, 4)).float().max(dim=1, keepdim=True))
    product = values * torch.linspace(0, 1, 3)
    return product * torch.arange(3), index


def parts(options):
    u, s, v = torch.linalg.svd(options["weight"], full_matrices=False)
    old = u
    u *= torch.sign(u[:1])
    return u, s, v.mH, (old.T @ u).abs().max(dim=1).values


def case_parts_of_what_is_not_known():
    u, s, v, most = parts({"weight": torch.tensor(floats(4, 3)), "rank": 3})
    return u[:1] >= 0, s, v.abs(), most
