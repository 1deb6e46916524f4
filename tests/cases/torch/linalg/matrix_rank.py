import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    out = torch.empty((), dtype=torch.int64)
    torch.linalg.matrix_rank(x, out=out)
    return torch.linalg.matrix_rank(x), torch.linalg.matrix_rank(x, 1.5), torch.linalg.matrix_rank(x, tol=0.1), torch.linalg.matrix_rank(x, atol=1.0, rtol=0.0), torch.linalg.matrix_rank(x.t() @ x, hermitian=True), out
