import torch
from caselib import complexes


def case_forms():
    x = torch.ones(2, 3) * 1.5
    return torch.real(x), torch.real(input=x), torch.real(x[0]), torch.real(torch.tensor(complexes(2, 3)))
