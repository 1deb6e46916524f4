import torch
from torch import nn


def case_converted():
    m = nn.SyncBatchNorm.convert_sync_batchnorm(nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4)))
    return isinstance(m[1], nn.SyncBatchNorm), m[1].weight


def case_keyword():
    m = nn.SyncBatchNorm.convert_sync_batchnorm(module=nn.BatchNorm2d(4), process_group=None)
    return isinstance(m, nn.SyncBatchNorm)
