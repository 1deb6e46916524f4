import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    x = x + x.t()
    values, vectors = torch.linalg.eigh(x)
    pair = torch.linalg.eigh(x)
    return pair.eigenvalues, torch.abs(torch.linalg.eigh(x)[1]), values, vectors @ torch.diag(values) @ vectors.t(), torch.linalg.eigh(x, "U")[0], torch.linalg.eigh(x, UPLO="U").eigenvalues, torch.abs(torch.linalg.eigh(x).eigenvectors)
