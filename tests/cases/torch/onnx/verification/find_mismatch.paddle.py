import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.onnx.verification.find_mismatch: name not known; look for its equivalent by hand
    return torch.onnx.verification.find_mismatch
