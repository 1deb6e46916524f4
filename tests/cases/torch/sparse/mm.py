import torch
from caselib import floats


def adjacency():
    indices = torch.tensor([[0, 1, 1, 3], [1, 0, 2, 3]])
    return torch.sparse_coo_tensor(indices, torch.tensor([1.0, 0.5, 0.5, 2.0]), (4, 4))


def case_product():
    x = torch.tensor(floats(4, 3), requires_grad=True)
    y = torch.sparse.mm(adjacency(), x)
    (y ** 2).sum().backward()
    return y, x.grad


def case_elements_at_one_place():
    a = torch.sparse_coo_tensor([[0, 0, 1], [1, 1, 0]], [1.0, 2.0, 3.0], [2, 2])
    return torch.sparse.mm(a, torch.tensor(floats(2, 3)))
