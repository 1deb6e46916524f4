import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.symbolic_helper.parse_args: compiler feature; see paddle.jit
    return torch.onnx.symbolic_helper.parse_args


def todo_call(*arg_descriptors):
    # TODO(pt2pd): TPD5003 torch.onnx.symbolic_helper.parse_args: compiler feature; see paddle.jit
    return torch.onnx.symbolic_helper.parse_args(*arg_descriptors)
