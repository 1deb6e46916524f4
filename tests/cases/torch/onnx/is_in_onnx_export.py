import torch


def case_use():
    return torch.onnx.is_in_onnx_export()
