import paddle
import paddle.sparse
from paddle import sparse


def spmm(matrix, dense):
    """Product of a sparse and a dense matrix, which Paddle has on GPUs only."""
    if not matrix.is_sparse():
        return matrix @ dense
    matrix = matrix.to_sparse_coo(2)
    rows, columns = matrix.indices()
    products = dense[columns] * matrix.values().unsqueeze(-1)
    return paddle.zeros([matrix.shape[0], dense.shape[1]], products.dtype).index_add(rows, 0, products)


def todo_names():
    # TODO(pt2pd): TPD2002 torch.Tensor.to_sparse: Paddle has to_sparse_coo(sparse_dim) and to_sparse_csr()
    x = paddle.eye(3).to_sparse()
    return spmm(x, x), spmm(x, x)
