import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.onnx.enable_log: name not known; look for its equivalent by hand
    return torch.onnx.enable_log
