import torch
from caselib import complexes


def case_forms():
    z = torch.tensor(complexes(3))
    return torch.view_as_real(z), torch.view_as_real(input=z)
