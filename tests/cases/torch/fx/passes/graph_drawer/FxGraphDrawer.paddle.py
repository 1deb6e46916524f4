import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.passes.graph_drawer.FxGraphDrawer: Paddle has no such tracer
    return torch.fx.passes.graph_drawer.FxGraphDrawer


def todo_call(graph_module, name):
    # TODO(pt2pd): TPD5003 torch.fx.passes.graph_drawer.FxGraphDrawer: Paddle has no such tracer
    return (
        torch.fx.passes.graph_drawer.FxGraphDrawer(graph_module, name),
        torch.fx.passes.graph_drawer.FxGraphDrawer(graph_module, name, ignore_getattr=True))
