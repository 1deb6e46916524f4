import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 2))
    return torch.view_as_complex(x), torch.view_as_complex(input=x)
