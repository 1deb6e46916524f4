import torch


def todo_use():
    return torch.onnx.dynamo_export
