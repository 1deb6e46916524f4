import torch
from caselib import floats


def case_forms():
    x = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse().to_dense(), x.to_sparse(1).to_dense(), x.to_sparse().is_sparse


def todo_layout():
    return torch.tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse(layout=torch.sparse_csr)


class Diagonal:
    def __init__(self, values):
        self.values = values

    def to_dense(self):
        return torch.diag(self.values)


def dense(x):
    return x.to_dense()


def case_back_from_any():
    made = globals()["dense"]
    x = torch.tensor(floats(3, 4))
    twice = torch.sparse_coo_tensor(torch.tensor([[0, 0, 1], [1, 1, 0]]), torch.tensor([1.0, 2.0, 3.0]), (2, 2))
    return made(x.to_sparse()), made(twice), made(Diagonal(torch.tensor(floats(3)))), made(x), made(x.to_sparse_csr())
