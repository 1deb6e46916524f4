import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.experimental.symbolic_shapes.ShapeEnv: Paddle has no such tracer
    return torch.fx.experimental.symbolic_shapes.ShapeEnv


def todo_call():
    # TODO(pt2pd): TPD5003 torch.fx.experimental.symbolic_shapes.ShapeEnv: Paddle has no such tracer
    return torch.fx.experimental.symbolic_shapes.ShapeEnv()
