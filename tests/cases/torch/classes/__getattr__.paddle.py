import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5003 torch.classes.pyg.CPUHashMap: C++ classes of an extension of torch; write them for Paddle
    return x, torch.classes.pyg.CPUHashMap(x)
