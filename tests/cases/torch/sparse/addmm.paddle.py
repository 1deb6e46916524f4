import paddle
from caselib import floats


def spmm(matrix, dense):
    """Product of a sparse and a dense matrix, which Paddle has on GPUs only."""
    if not matrix.is_sparse():
        return matrix @ dense
    matrix = matrix.to_sparse_coo(2)
    rows, columns = matrix.indices()
    products = dense[columns] * matrix.values().unsqueeze(-1)
    return paddle.zeros([matrix.shape[0], dense.shape[1]], products.dtype).index_add(rows, 0, products)


def case_sum():
    a = paddle.sparse.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])
    x = paddle.to_tensor(floats(3, 2))
    m = paddle.to_tensor(floats(2, 2, seed=1))
    return m + spmm(a, x), 0.5 * m + 2 * spmm(a, x)
