import torch


def case_forms():
    with torch.inference_mode():
        inside = torch.is_inference_mode_enabled()
    return inside, torch.is_inference_mode_enabled()
