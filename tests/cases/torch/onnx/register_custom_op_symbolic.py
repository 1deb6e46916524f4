import torch


def todo_use():
    return torch.onnx.register_custom_op_symbolic


def todo_call(symbolic_name, symbolic_fn, opset_version):
    return torch.onnx.register_custom_op_symbolic(symbolic_name, symbolic_fn, opset_version)
