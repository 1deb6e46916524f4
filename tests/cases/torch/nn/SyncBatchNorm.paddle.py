import torch
from paddle import nn


def case_built():
    m = nn.SyncBatchNorm(3, epsilon=1e-3, momentum=0.8)
    return m._num_features, m._epsilon, round(1 - m._momentum, 6), m.weight, m.bias, m._mean, m._variance


def case_plain():
    m = nn.SyncBatchNorm(3, weight_attr=False, bias_attr=False)
    return m._num_features


def case_affine_from_variable():
    learn = len('ab') > 1
    return nn.SyncBatchNorm(3, weight_attr=learn, bias_attr=learn).weight


def case_momentum_set():
    m = nn.SyncBatchNorm(3)
    m._momentum = 1 - 0.5
    return round(1 - m._momentum, 6)


def case_as_value():
    kind = nn.SyncBatchNorm
    return kind.__name__, kind(3)._num_features


def todo_cumulative():
    # TODO(pt2pd): TPD2002 torch.nn.SyncBatchNorm: momentum=None (cumulative average) has no equivalent; give a number
    return torch.nn.SyncBatchNorm(3, momentum=None)


def todo_batches():
    # TODO(pt2pd): TPD2001 torch.nn.modules.batchnorm._BatchNorm.num_batches_: Paddle's layer does not count the batches
    return nn.SyncBatchNorm(3).num_batches_tracked


def todo_no_stats():
    # TODO(pt2pd): TPD2002 torch.nn.SyncBatchNorm.track_running_stats: argument not supported
    return torch.nn.SyncBatchNorm(3, track_running_stats=False)
