import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.onnx.OperatorExportTypes.ONNX_ATEN: compiler feature; see paddle.jit
    return torch.onnx.OperatorExportTypes.ONNX_ATEN
