import torch


def case_forms():
    x = torch.zeros(2, dtype=torch.bfloat16)
    return x, x.dtype == torch.bfloat16, torch.ones(1).to(torch.bfloat16), {torch.bfloat16: 1}[x.dtype]
