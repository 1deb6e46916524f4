import torch


def case_forms():
    x = torch.zeros(2, dtype=torch.cdouble)
    return x, x.dtype == torch.cdouble, torch.ones(1).to(torch.cdouble), {torch.cdouble: 1}[x.dtype]
