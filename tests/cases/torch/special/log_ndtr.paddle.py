import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.special.log_ndtr: Paddle has no such function; compute it with scipy.special on numpy arrays
    return torch.special.log_ndtr(paddle.ones([2]))
