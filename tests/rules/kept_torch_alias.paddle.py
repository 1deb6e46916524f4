import torch
import paddle.nn.functional as F
from torch.nn import functional as G
from paddle.nn import Linear
from caselib import floats
from numpy import asarray


def todo_only_submodules(x):
    # TODO(pt2pd): TPD2005 torch.nn.functional.no_such_function: name not known; look for its equivalent by hand
    return torch.nn.functional.no_such_function(x), G.no_such_function(x)


def case_converted():
    return asarray(floats(2)), Linear(2, 3).bias.shape[0], F.softplus is not None
