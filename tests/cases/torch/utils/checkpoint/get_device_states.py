import torch
from torch.utils.checkpoint import get_device_states

from caselib import floats


def case_no_gpu():
    x = torch.tensor(floats(2))
    devices, states = get_device_states(x)
    return devices, states


def case_starred():
    args = (torch.tensor(floats(2)), 3)
    return get_device_states(*args)
