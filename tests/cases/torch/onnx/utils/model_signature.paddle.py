import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.utils.model_signature: compiler feature; see paddle.jit
    return torch.onnx.utils.model_signature


def todo_call(model):
    # TODO(pt2pd): TPD5003 torch.onnx.utils.model_signature: compiler feature; see paddle.jit
    return torch.onnx.utils.model_signature(model)
