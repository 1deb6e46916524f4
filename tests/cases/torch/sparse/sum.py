import torch


def build():
    return torch.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])


def case_all():
    return torch.sparse.sum(build())


def case_axis():
    a = build()
    return torch.sparse.sum(a, dim=1).to_dense(), torch.sparse.sum(a, 0).to_dense()
