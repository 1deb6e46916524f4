import torch


def todo_use():
    return torch.onnx.ONNXProgram


def todo_call(model, exported_program):
    return torch.onnx.ONNXProgram(model, exported_program)
