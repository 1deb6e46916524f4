import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.TrainingMode.EVAL: compiler feature; see paddle.jit
    return torch.onnx.TrainingMode.EVAL
