import torch


def todo_use():
    return torch.onnx.symbolic_helper.parse_args


def todo_call(*arg_descriptors):
    return torch.onnx.symbolic_helper.parse_args(*arg_descriptors)
