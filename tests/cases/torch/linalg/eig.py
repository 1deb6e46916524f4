import torch


def case_forms():
    x = torch.tensor([[2.0, 1.0], [0.5, 3.0]])
    values, vectors = torch.linalg.eig(x)
    pair = torch.linalg.eig(x)
    return pair.eigenvalues.dtype, pair[1].shape, torch.linalg.eig(x)[1].shape, torch.sort(torch.real(values))[0], vectors.shape, vectors.dtype, torch.linalg.eig(x)[0].dtype, torch.linalg.eig(x).eigenvalues.shape, torch.linalg.eig(input=x).eigenvectors.shape
