import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.symbolic_helper._get_tensor_sizes: compiler feature; see paddle.jit
    return torch.onnx.symbolic_helper._get_tensor_sizes


def todo_call(x):
    # TODO(pt2pd): TPD5003 torch.onnx.symbolic_helper._get_tensor_sizes: compiler feature; see paddle.jit
    return (
        torch.onnx.symbolic_helper._get_tensor_sizes(x),
        torch.onnx.symbolic_helper._get_tensor_sizes(x, allow_nonstatic=False))
