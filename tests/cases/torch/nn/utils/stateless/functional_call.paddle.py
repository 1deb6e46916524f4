import paddle
import torch
from paddle import nn


def todo_called():
    # TODO(pt2pd): TPD2001 torch.nn.utils.stateless.functional_call: Paddle has no functional_call
    return torch.nn.utils.stateless.functional_call(nn.Linear(3, 2), {}, paddle.zeros([1, 3]))
