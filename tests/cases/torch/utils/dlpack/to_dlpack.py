import torch
from torch.utils.dlpack import from_dlpack, to_dlpack
from caselib import ints


def case_round_trip():
    return from_dlpack(to_dlpack(torch.tensor(ints(3))))
