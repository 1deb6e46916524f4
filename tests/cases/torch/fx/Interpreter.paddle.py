import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.Interpreter: Paddle has no such tracer
    return torch.fx.Interpreter


def todo_call(module):
    # TODO(pt2pd): TPD5003 torch.fx.Interpreter: Paddle has no such tracer
    return torch.fx.Interpreter(module), torch.fx.Interpreter(module, garbage_collect_values=False)
