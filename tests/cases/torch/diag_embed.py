import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.diag_embed(x), torch.diag_embed(x, offset=1, dim1=0, dim2=2), torch.diag_embed(x, -1)
