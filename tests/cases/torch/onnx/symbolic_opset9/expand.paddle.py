import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.symbolic_opset9.expand: compiler feature; see paddle.jit
    return torch.onnx.symbolic_opset9.expand


def todo_call(g, self, size, implicit):
    # TODO(pt2pd): TPD5003 torch.onnx.symbolic_opset9.expand: compiler feature; see paddle.jit
    return torch.onnx.symbolic_opset9.expand(g, self, size, implicit)
