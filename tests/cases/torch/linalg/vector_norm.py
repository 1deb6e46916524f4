import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    out = torch.empty(2, 3)
    torch.linalg.vector_norm(x, dim=2, out=out)
    return torch.linalg.vector_norm(x), torch.linalg.vector_norm(x, 1), torch.linalg.vector_norm(x, ord=2, dim=1), torch.linalg.vector_norm(x, 3, (0, 1), True), torch.linalg.vector_norm(x, float("inf"), dim=-1), torch.linalg.vector_norm(x, dtype=torch.float64), torch.linalg.vector_norm(x=x, ord=0), out
