import torch


def case_forms():
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        made = torch.zeros(2), torch.tensor([1.5]), torch.linspace(0, 1, 3), torch.rand(2).dtype, torch.arange(2.0), torch.eye(2), torch.ones(2, dtype=torch.float32)
    finally:
        torch.set_default_dtype(before)
    return made, torch.zeros(1)
