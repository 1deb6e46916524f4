import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.is_sparse, not x.is_sparse
