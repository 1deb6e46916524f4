import torch
from caselib import floats


def case_forms():
    # tolerance: 1e-3 because the subspace is found by random projection
    x = torch.tensor(floats(5, 2)) @ torch.tensor(floats(2, 4))
    u, s, v = torch.pca_lowrank(x, q=2)
    return s, u @ torch.diag(s) @ v.t(), torch.pca_lowrank(x, 2, center=False)[1]
