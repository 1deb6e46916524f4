import torch


def case_use():
    return isinstance(torch.distributed.is_mpi_available(), bool)
