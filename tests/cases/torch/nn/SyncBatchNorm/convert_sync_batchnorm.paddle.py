import paddle
from paddle import nn


def case_converted():
    m = nn.SyncBatchNorm.convert_sync_batchnorm(nn.Sequential(nn.Conv2D(3, 4, 1), nn.BatchNorm2D(4)))
    return isinstance(m[1], nn.SyncBatchNorm), m[1].weight


def case_keyword():
    m = nn.SyncBatchNorm.convert_sync_batchnorm(layer=nn.BatchNorm2D(4))
    return isinstance(m, nn.SyncBatchNorm)
