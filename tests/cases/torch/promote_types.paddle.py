import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.promote_types: Paddle has no table of promotions; name the dtype
    return torch.promote_types(paddle.float32, paddle.int64)
