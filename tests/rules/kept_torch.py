"""What is not converted is spelled in full, and its import stays."""
import torch as th
import torch.nn as nn
import torch.nn.functional as F
from torch.cuda import memory_stats, is_available
from torch import nn as layers, zeros
from caselib import floats


def todo_aliases():
    return th.cuda.memory_stats(), memory_stats(), F.no_such_function(1), layers.NoSuchLayer(2), nn.NoSuchLayer


def case_converted():
    x = th.tensor(floats(2, 3))
    return th.sum(x, dim=1), F.relu(x), is_available(), zeros(2), nn.ReLU(inplace=True)(x).size(0), layers.ReLU(inplace=True)(x)


def case_others_of_the_class():
    m = nn.BatchNorm2d(2, eps=1e-3)
    return m.running_mean, m.num_features, m.eps


def todo_one_of_the_class():
    m = nn.BatchNorm2d(2, momentum=None, track_running_stats=False)
    return m.running_mean
