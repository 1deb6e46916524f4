import paddle
import torch.nn.functional as F


def todo_none():
    # TODO(pt2pd): TPD2001 torch.nn.functional.lp_pool3d: Paddle has no 3-D power-average pooling
    return F.lp_pool3d(paddle.zeros([1, 1, 4, 4, 4]), 2, 2)
