import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.can_cast: Paddle has no table of promotions
    return torch.can_cast(paddle.float32, paddle.int64)
