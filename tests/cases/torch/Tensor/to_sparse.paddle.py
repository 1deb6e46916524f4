import paddle
import torch
from caselib import floats


def sparse_coo_tensor(indices, values, shape=None, **options):
    """A sparse Tensor that passes gradients to its values; Paddle's own cuts them off for good."""
    fixed = getattr(values, 'stop_gradient', True)
    return paddle.sparse.sparse_coo_tensor(indices, values, shape, stop_gradient=fixed, **options)


def to_dense(x):
    """Elements at one place are added up; what is dense already stays as it is."""
    if not isinstance(x, paddle.Tensor) or x.is_sparse_csr():
        return x.to_dense()
    if not x.is_sparse_coo():
        return x
    if x.stop_gradient:
        return x.coalesce().to_dense()
    # coalesce passes no gradient
    return paddle.zeros(x.shape, x.values().dtype).index_put(tuple(x.indices()), x.values(), accumulate=True)


def case_forms():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse_coo(x.ndim).to_dense(), x.to_sparse_coo(1).to_dense(), x.to_sparse_coo(x.ndim).is_sparse()


def todo_layout():
    # TODO(pt2pd): TPD2002 torch.Tensor.to_sparse: Paddle has to_sparse_coo(sparse_dim) and to_sparse_csr()
    return paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse(layout=torch.sparse_csr)


class Diagonal:
    def __init__(self, values):
        self.values = values

    def to_dense(self):
        return paddle.diag(self.values)


def dense(x):
    return to_dense(x)


def case_back_from_any():
    made = globals()["dense"]
    x = paddle.to_tensor(floats(3, 4))
    twice = sparse_coo_tensor(paddle.to_tensor([[0, 0, 1], [1, 1, 0]]), paddle.to_tensor([1.0, 2.0, 3.0]), (2, 2))
    return made(x.to_sparse_coo(x.ndim)), made(twice), made(Diagonal(paddle.to_tensor(floats(3)))), made(x), made(x.to_sparse_csr())
