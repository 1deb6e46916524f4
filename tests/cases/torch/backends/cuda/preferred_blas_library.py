import torch


def case_statement():
    if torch.cuda.is_available():
        torch.backends.cuda.preferred_blas_library("magma")
    return 1


def todo_value():
    return torch.backends.cuda.preferred_blas_library()
