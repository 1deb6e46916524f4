import paddle
import torch


def case_forms():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse_coo(x.ndim).coalesce().to_dense(), x.to_sparse_coo(1).coalesce().to_dense(), x.to_sparse_coo(x.ndim).is_sparse()


def todo_layout():
    # TODO(pt2pd): TPD2002 torch.Tensor.to_sparse: Paddle has to_sparse_coo(sparse_dim) and to_sparse_csr()
    return paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse(layout=torch.sparse_csr)
