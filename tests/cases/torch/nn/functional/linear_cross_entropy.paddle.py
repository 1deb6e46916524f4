import paddle
import torch.nn.functional as F


def todo_call():
    # TODO(pt2pd): TPD2001 torch.nn.functional.linear_cross_entropy: Paddle has no such function
    return F.linear_cross_entropy(paddle.zeros([2, 2]))
