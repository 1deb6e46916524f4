import torch
from caselib import floats


def case_forms():
    b, s = torch.tensor(floats(2, 3, 4)), torch.tensor(floats(3, 3))
    return (
        s.addbmm(b, b.transpose(1, 2)), s.addbmm(b, b.transpose(1, 2), beta=0.5, alpha=2),
        s.addbmm(batch1=b, batch2=b.transpose(1, 2)))
