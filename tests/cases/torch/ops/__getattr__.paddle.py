import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5003 torch.ops.pyg.knn: C++ operators of an extension of torch; write them for Paddle
    return x, torch.ops.pyg.knn(x, x, 3)
