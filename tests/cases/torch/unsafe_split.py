import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    return torch.unsafe_split(x, 4, 1), torch.unsafe_split(x, split_size=2)
