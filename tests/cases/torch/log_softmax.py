import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.log_softmax(x, 1), torch.log_softmax(x, dim=-1), torch.log_softmax(x, dim=1, dtype=torch.double), torch.log_softmax(x, axis=1), torch.special.log_softmax(x, 1)
