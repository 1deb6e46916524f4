import torch
from caselib import floats


def case_forms():
    b = torch.tensor(floats(2, 3, 4))
    return b.bmm(b.transpose(1, 2)), b.bmm(mat2=b.transpose(1, 2)), b.long().bmm(b.transpose(1, 2).long())
