import torch


def case_forms():
    device = torch.accelerator.current_accelerator().type if torch.accelerator.is_available() else "cpu"
    return torch.accelerator.current_accelerator(), device, torch.accelerator.current_accelerator(check_available=True)
