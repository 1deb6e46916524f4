import torch
from caselib import ints


def case_forms():
    x, i = torch.tensor([3, 1, 3, 2, 1]), torch.tensor([[1, 2], [1, 2], [0, 5]])
    values, inverse = x.unique(return_inverse=True)
    _, counts = x.unique(return_counts=True)
    all_three = x.unique(True, True, True)
    rows, row_counts = i.unique(dim=0, return_counts=True)
    return (
        x.unique(), x.unique(sorted=True), x.unique(sorted=False), values, inverse, counts, all_three[1], all_three[2], rows,
        row_counts, i.unique(), i.unique(dim=1), i.unique(return_inverse=True)[1], x.unique(return_inverse=True, return_counts=True)[2])


def case_inverse_of_rows():
    i = torch.tensor([[1, 2], [1, 2], [0, 5]])
    rows, inverse = i.unique(dim=0, return_inverse=True)
    return rows, inverse, i.unique(return_inverse=True, return_counts=True, dim=0)[2]


def case_axis_from_the_end():
    x = torch.tensor(ints(2, 3, 4, high=2))
    d = [1, 2][1]
    values, inverse = x.unique(return_inverse=True, dim=-2)
    return x.unique(dim=d), x.unique(return_counts=True, dim=d), x.unique(dim=2), values, inverse, x.unique(dim=-3), x.unique(dim=-1), x.unique(return_counts=True, dim=-2)


def case_of_unknown():
    def places(x):
        values, inverse = x.unique(return_inverse=True)
        return values, inverse, x.unique(return_inverse=True, return_counts=True)[2], x.unique(return_counts=True)[1]
    return list(map(places, [torch.tensor([3, 1, 3, 2])]))[0]


def convert_of_a_module_not_known(xp, x):
    return xp.unique(x, return_inverse=True)


def case_mask():
    x = torch.tensor([[True, False, True], [True, False, False]])
    return x.unique(), (x & ~x).unique()


def distinct(x):
    return x.unique(sorted=True), x.unique(sorted=False)


def case_of_unknown():
    return distinct(**{"x": torch.tensor([3, 1, 3, 2])})[0]
