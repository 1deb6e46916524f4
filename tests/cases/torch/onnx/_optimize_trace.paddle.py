import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.onnx._optimize_trace: name not known; look for its equivalent by hand
    return torch.onnx._optimize_trace
