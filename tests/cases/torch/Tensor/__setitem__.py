import torch
from caselib import floats


def case_mask_into_a_slice():
    x = torch.tensor(floats(2, 3, 4))
    v = x[:, :, :2]
    v[v > 0] = v[v > 0] * 2
    return x, v


def case_indices_into_a_column():
    x = torch.tensor(floats(3, 4))
    x[:, 1][torch.tensor([0, 2])] = torch.tensor([5.0, 6.0])
    v = x[..., 2:]
    v[:, torch.tensor([1])] = 7.0
    return x


def case_slices_among_the_indices():
    x = torch.tensor(floats(2, 4, 6))
    n = 3
    v = x[:, 1:, ::2]
    v[torch.tensor([1]), 1:n] = 8.0
    v[torch.tensor([0]), ::2, -1] = x.sum()
    return x


def case_of_rows():
    x = torch.tensor(floats(3, 4))
    v = x[1:]
    v[v < 0] = 0
    w = x[0]
    w[torch.tensor([1])] = 9.0
    return x


def case_basic_indices():
    x = torch.tensor(floats(3, 4))
    v = x[:, 1:]
    v[0] = 1
    v[:, -1] = 2
    v[1:, 0] = torch.tensor([3.0, 4.0])
    return x


def case_nothing_selected():
    x, labels, results = torch.zeros(3, 4), torch.tensor([1, 2, 0]), []
    for low in (0, 9):
        mask = labels > low
        x[mask, labels[mask].long()] = 1
        x[labels[mask]] += 2
        x[labels[mask]] = 5.0
        results.append(x.clone())
    return results
