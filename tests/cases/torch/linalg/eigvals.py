import torch


def case_forms():
    x = torch.tensor([[2.0, 1.0], [0.5, 3.0]])
    out = torch.empty(2, dtype=torch.complex64)
    torch.linalg.eigvals(x, out=out)
    return torch.sort(torch.real(torch.linalg.eigvals(x)))[0], torch.linalg.eigvals(input=x).dtype, torch.sort(torch.real(out))[0]
