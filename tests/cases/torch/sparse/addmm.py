import torch
from caselib import floats


def case_sum():
    a = torch.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])
    x = torch.tensor(floats(3, 2))
    m = torch.tensor(floats(2, 2, seed=1))
    return torch.sparse.addmm(m, a, x), torch.sparse.addmm(m, a, x, beta=0.5, alpha=2)
