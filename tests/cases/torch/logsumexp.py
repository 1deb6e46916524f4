import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.logsumexp(x, 1, out=out)
    return torch.logsumexp(x, 1), torch.logsumexp(x, dim=0, keepdim=True), torch.logsumexp(x, (0, 1), True), torch.logsumexp(x, axis=1), torch.logsumexp(x, axis=1, keepdims=True), torch.logsumexp(x, dim=-1, keepdims=True), out, torch.special.logsumexp(x, 1)
