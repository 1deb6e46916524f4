import torch
from caselib import floats


def case_forms():
    a, b = torch.tensor(floats(5, 3)), torch.tensor(floats(5, 2))
    solution, residuals, rank, values = torch.linalg.lstsq(a, b)
    everything = torch.linalg.lstsq(a, b)
    return everything.solution, everything[1], torch.linalg.lstsq(a, b)[1], solution, residuals, torch.linalg.lstsq(a, b).solution, torch.linalg.lstsq(a, b, rcond=1e-6)[0], torch.linalg.lstsq(input=a, b=b, driver="gelsd")[0]
