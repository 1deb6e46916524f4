import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.export: paddle.onnx.export(layer, path, input_spec=[…]) needs paddle2onnx
    return torch.onnx.export


def todo_call(model):
    # TODO(pt2pd): TPD5003 torch.onnx.export: paddle.onnx.export(layer, path, input_spec=[…]) needs paddle2onnx
    return torch.onnx.export(model)
