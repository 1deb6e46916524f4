import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3))
    return torch.is_tensor(x), torch.is_tensor(3), torch.is_tensor([x]), [torch.is_tensor(v) for v in (x, None)]
