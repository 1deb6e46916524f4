import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.select_model_mode_for_export: compiler feature; see paddle.jit
    return torch.onnx.select_model_mode_for_export


def todo_call(model, mode):
    # TODO(pt2pd): TPD5003 torch.onnx.select_model_mode_for_export: compiler feature; see paddle.jit
    return torch.onnx.select_model_mode_for_export(model, mode)
