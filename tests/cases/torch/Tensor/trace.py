import torch
from caselib import floats, ints


def case_forms():
    x, i, s = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(floats(3, 3))
    return x.trace(), s.trace(), i.trace()
