import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.graph_module.GraphModule: Paddle has no such tracer
    return torch.fx.graph_module.GraphModule


def todo_call(*args):
    # TODO(pt2pd): TPD5003 torch.fx.graph_module.GraphModule: Paddle has no such tracer
    return torch.fx.graph_module.GraphModule(*args)
