import torch
from caselib import floats


def case_forms():
    edges, x = torch.tensor([-1.0, 0.0, 0.5, 2.0]), torch.tensor(floats(3, 4))
    out = torch.empty(3, 4, dtype=torch.int64)
    torch.bucketize(x, edges, out=out)
    return torch.bucketize(x, edges), torch.bucketize(x, edges, right=True), torch.bucketize(x, boundaries=edges, out_int32=True), torch.bucketize(0.5, edges), torch.bucketize(0.5, edges, right=True), out
