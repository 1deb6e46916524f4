import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5002 torch.futures.Future: Paddle has no futures; use those of concurrent.futures
    return x, torch.futures.Future()
