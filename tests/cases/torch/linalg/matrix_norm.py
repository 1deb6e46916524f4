import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    out = torch.empty(2)
    torch.linalg.matrix_norm(x, out=out)
    return torch.linalg.matrix_norm(x), torch.linalg.matrix_norm(x, 2), torch.linalg.matrix_norm(x, ord="nuc", keepdim=True), torch.linalg.matrix_norm(x, 1, (0, 1)), torch.linalg.matrix_norm(x, dim=(0, 2)), torch.linalg.matrix_norm(x, dtype=torch.float64), torch.linalg.matrix_norm(x, float("inf")), out
