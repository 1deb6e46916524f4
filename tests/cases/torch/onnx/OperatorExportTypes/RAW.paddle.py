import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.onnx.OperatorExportTypes.RAW: name not known; look for its equivalent by hand
    return torch.onnx.OperatorExportTypes.RAW
