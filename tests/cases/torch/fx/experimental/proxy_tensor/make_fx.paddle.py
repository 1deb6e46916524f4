import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.experimental.proxy_tensor.make_fx: Paddle has no such tracer
    return torch.fx.experimental.proxy_tensor.make_fx


def todo_call(f):
    # TODO(pt2pd): TPD5003 torch.fx.experimental.proxy_tensor.make_fx: Paddle has no such tracer
    return torch.fx.experimental.proxy_tensor.make_fx(f)
