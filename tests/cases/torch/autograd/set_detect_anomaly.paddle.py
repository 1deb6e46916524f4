import paddle
import torch


def case_statement():
    x = paddle.ones([2])
    return x


def todo_value():
    # TODO(pt2pd): TPD2001 torch.autograd.set_detect_anomaly: no equivalent; rewrite this part by hand
    return torch.autograd.set_detect_anomaly(True)
