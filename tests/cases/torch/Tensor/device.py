import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return x.device == y.device, x.device.type, str(x.device), x.device == torch.device("cpu"), torch.zeros(2, device=x.device), x.device.index
