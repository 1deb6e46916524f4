import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.result_type: Paddle has no table of promotions; name the dtype
    return torch.result_type(paddle.zeros([2]), 1)
