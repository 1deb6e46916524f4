import torch


def todo_use():
    return torch.onnx.symbolic_opset9.expand


def todo_call(g, self, size, implicit):
    return torch.onnx.symbolic_opset9.expand(g, self, size, implicit)
