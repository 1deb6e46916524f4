import paddle
import torch.nn.functional as F


def todo_conv():
    # TODO(pt2pd): TPD2001 torch.nn.functional.conv_tbc: transpose the input and use F.conv1d
    return F.conv_tbc(paddle.zeros([4, 2, 3]), paddle.zeros([3, 3, 5]), paddle.zeros([5]))
