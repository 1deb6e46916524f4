import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.passes.shape_prop.ShapeProp: Paddle has no such tracer
    return torch.fx.passes.shape_prop.ShapeProp


def todo_call(gm):
    # TODO(pt2pd): TPD5003 torch.fx.passes.shape_prop.ShapeProp: Paddle has no such tracer
    return torch.fx.passes.shape_prop.ShapeProp(gm)
