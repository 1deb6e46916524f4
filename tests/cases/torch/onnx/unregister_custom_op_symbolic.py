import torch


def todo_use():
    return torch.onnx.unregister_custom_op_symbolic


def todo_call(symbolic_name, opset_version):
    return torch.onnx.unregister_custom_op_symbolic(symbolic_name, opset_version)
