import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.ONNXProgram: compiler feature; see paddle.jit
    return torch.onnx.ONNXProgram


def todo_call(model, exported_program):
    # TODO(pt2pd): TPD5003 torch.onnx.ONNXProgram: compiler feature; see paddle.jit
    return torch.onnx.ONNXProgram(model, exported_program)
