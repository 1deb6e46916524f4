import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD5001 torch.xpu.is_available: paddle.device.xpu has the functions of this device
    return x, torch.xpu.is_available()
