import paddle
import torch
import paddle.sparse
from torch import sparse


def todo_names():
    # TODO(pt2pd): TPD2002 torch.Tensor.to_sparse: Paddle has to_sparse_coo(sparse_dim) and to_sparse_csr()
    x = paddle.eye(3).to_sparse()
    # TODO(pt2pd): TPD2005 torch.sparse.mm: name not known; look for its equivalent by hand
    return torch.sparse.mm(x, x), sparse.mm(x, x)
