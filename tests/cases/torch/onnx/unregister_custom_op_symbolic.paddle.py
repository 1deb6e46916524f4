import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.unregister_custom_op_symbolic: compiler feature; see paddle.jit
    return torch.onnx.unregister_custom_op_symbolic


def todo_call(symbolic_name, opset_version):
    # TODO(pt2pd): TPD5003 torch.onnx.unregister_custom_op_symbolic: compiler feature; see paddle.jit
    return torch.onnx.unregister_custom_op_symbolic(symbolic_name, opset_version)
