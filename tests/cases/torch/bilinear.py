import torch
from caselib import floats


def case_forms():
    x, y, w, b = torch.tensor(floats(3, 2)), torch.tensor(floats(3, 4)), torch.tensor(floats(5, 2, 4)), torch.tensor(floats(5))
    return torch.bilinear(x, y, w), torch.bilinear(x, y, w, b), torch.bilinear(input1=x, input2=y, weight=w, bias=b)
