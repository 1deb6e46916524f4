import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.experimental.symbolic_shapes.free_symbols: Paddle has no such tracer
    return torch.fx.experimental.symbolic_shapes.free_symbols


def todo_call(val):
    # TODO(pt2pd): TPD5003 torch.fx.experimental.symbolic_shapes.free_symbols: Paddle has no such tracer
    return torch.fx.experimental.symbolic_shapes.free_symbols(val)
