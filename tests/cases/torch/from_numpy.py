import numpy as np
import torch
from caselib import floats, bools


def case_forms():
    return torch.from_numpy(floats(2, 3)), torch.from_numpy(np.arange(3)), torch.from_numpy(np.ones(2)).float(), torch.from_numpy(bools(3)), torch.from_numpy(floats(2, 3).T)
