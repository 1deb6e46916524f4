import numpy as np
import torch
from caselib import floats


def case_lists():
    a = torch.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])
    return a.to_dense(), a.shape, a._nnz(), a.is_sparse


def case_tensors_and_options():
    i = torch.from_numpy(np.array([[0, 1], [1, 0]]))
    v = torch.tensor([1.0, 2.0])
    a = torch.sparse_coo_tensor(indices=i, values=v, size=(2, 2), dtype=torch.float64, device='cpu')
    b = torch.sparse_coo_tensor(i, v, torch.Size([2, 2]), is_coalesced=True)
    return a.to_dense(), b._indices(), b._values(), torch.sparse_coo_tensor(i, v).to_dense()


def case_elements_at_one_place():
    a = torch.sparse_coo_tensor([[0, 0, 1], [1, 1, 0]], [1.0, 2.0, 3.0], [2, 2])
    c = a.coalesce()
    return a.to_dense(), a._nnz(), c._nnz(), c.indices(), c.values()


def case_gradient():
    v = torch.tensor([1.0, 2.0], requires_grad=True)
    a = torch.sparse_coo_tensor([[0, 1], [1, 0]], v, [2, 2])
    b = torch.sparse_coo_tensor([[0, 1], [1, 0]], [1.0, 2.0], [2, 2], requires_grad=True)
    return a.requires_grad, b.requires_grad


def todo_empty():
    return torch.sparse_coo_tensor((2, 3))


def dense(indices, values, shape):
    return torch.sparse_coo_tensor(indices, values, shape).to_dense()


def case_unknown_values():
    x = torch.tensor(floats(3), requires_grad=True)
    i = torch.tensor([[0, 1, 1], [2, 0, 2]])
    y = x * 2
    a = dense(i, y, (2, 3))
    b = torch.sparse_coo_tensor(i, torch.tanh(y * 2), (2, 3)).to_dense()
    (a * b + y.sum()).sum().backward()
    return a.detach(), x.grad, dense([[0], [1]], [2.0], (2, 2))
