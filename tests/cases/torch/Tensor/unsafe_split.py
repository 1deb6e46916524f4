import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return list(x.unsafe_split(2, 1)), list(x.unsafe_split(2)), list(x.unsafe_split(split_size=3, dim=1))
