import paddle
import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.wrap: Paddle has no such tracer
    return torch.fx.wrap


def todo_call(fn_or_name):
    # TODO(pt2pd): TPD5003 torch.fx.wrap: Paddle has no such tracer
    return torch.fx.wrap(fn_or_name)


def scaled(x):
    return x * 2



def case_mark():
    return scaled(paddle.ones([2]))
