import torch
from caselib import floats
from torch import nn


def case_shape():
    return nn.utils.parametrizations.spectral_norm(nn.Conv1d(3, 2, 3))(torch.tensor(floats(1, 3, 5))).shape
