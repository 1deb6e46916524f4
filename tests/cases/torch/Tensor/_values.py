import torch


def case_sparse():
    a = torch.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])
    return a._values()


def call(a):
    return a._values()


def case_unknown():
    return call(torch.sparse_coo_tensor([[0, 1], [1, 0]], [4.0, 5.0], [2, 2]))
