import torch


def case_forms():
    x = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse().to_dense(), x.to_sparse(1).to_dense(), x.to_sparse().is_sparse


def todo_layout():
    return torch.tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse(layout=torch.sparse_csr)
