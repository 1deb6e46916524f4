import torch


def case_forms():
    return torch.scalar_tensor(3), torch.scalar_tensor(2.5), torch.scalar_tensor(1, dtype=torch.int64), torch.scalar_tensor(s=4, device="cpu")


def case_requires_grad():
    x = torch.scalar_tensor(2.0, requires_grad=True)
    (x * x).backward()
    return x.grad, torch.scalar_tensor(1, dtype=torch.int64, requires_grad=False)
