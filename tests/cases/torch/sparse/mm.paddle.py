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


def sparse_coo_tensor(indices, values, shape=None, **options):
    """A sparse Tensor that passes gradients to its values; Paddle's own cuts them off for good."""
    fixed = getattr(values, 'stop_gradient', True)
    return paddle.sparse.sparse_coo_tensor(indices, values, shape, stop_gradient=fixed, **options)


def adjacency():
    indices = paddle.to_tensor([[0, 1, 1, 3], [1, 0, 2, 3]])
    return sparse_coo_tensor(indices, paddle.to_tensor([1.0, 0.5, 0.5, 2.0]), (4, 4))


def case_product():
    x = paddle.to_tensor(floats(4, 3), stop_gradient=False)
    y = spmm(adjacency(), x)
    (y ** 2).sum().backward()
    return y, x.grad


def case_elements_at_one_place():
    a = paddle.sparse.sparse_coo_tensor([[0, 0, 1], [1, 1, 0]], [1.0, 2.0, 3.0], [2, 2])
    return spmm(a, paddle.to_tensor(floats(2, 3)))
