"""What is not converted is spelled in full, and its import stays."""
import torch
import paddle as th
import paddle.nn as nn
import paddle.nn.functional as F
from torch.cuda import memory_stats
from paddle.cuda import is_available
from paddle import nn as layers, zeros
from caselib import floats


def todo_aliases():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats(), memory_stats(), torch.nn.functional.no_such_function(1), torch.nn.NoSuchLayer(2), torch.nn.NoSuchLayer


def case_converted():
    x = th.to_tensor(floats(2, 3))
    return th.sum(x, axis=1), F.relu(x), is_available(), zeros([2]), nn.ReLU()(x).shape[0], layers.ReLU()(x)


def case_others_of_the_class():
    m = nn.BatchNorm2D(2, epsilon=1e-3)
    return m._mean, m._num_features, m._epsilon


def todo_one_of_the_class():
    # TODO(pt2pd): TPD2002 torch.nn.BatchNorm2d: momentum=None is known with literal affine and track_running_stats only
    m = torch.nn.BatchNorm2d(2, momentum=None, track_running_stats=False)
    return m.running_mean
