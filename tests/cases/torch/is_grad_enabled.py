import torch


def case_forms():
    with torch.no_grad():
        inside = torch.is_grad_enabled()
    return inside, torch.is_grad_enabled()
