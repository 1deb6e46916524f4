import torch
from torch.utils import dlpack
from caselib import floats


def case_round_trip():
    x = torch.tensor(floats(3))
    return dlpack.from_dlpack(dlpack.to_dlpack(x)), torch.utils.dlpack.from_dlpack(ext_tensor=torch.utils.dlpack.to_dlpack(x))
