import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.from_dlpack(x), torch.from_dlpack(ext_tensor=x)
