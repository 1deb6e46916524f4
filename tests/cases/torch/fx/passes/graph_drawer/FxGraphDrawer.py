import torch


def todo_use():
    return torch.fx.passes.graph_drawer.FxGraphDrawer


def todo_call(graph_module, name):
    return (
        torch.fx.passes.graph_drawer.FxGraphDrawer(graph_module, name),
        torch.fx.passes.graph_drawer.FxGraphDrawer(graph_module, name, ignore_getattr=True))
