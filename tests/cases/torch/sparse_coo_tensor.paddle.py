import numpy as np
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


def case_lists():
    a = paddle.sparse.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])
    return to_dense(a), a.shape, a.nnz(), a.is_sparse()


def case_tensors_and_options():
    i = paddle.to_tensor(np.array([[0, 1], [1, 0]]))
    v = paddle.to_tensor([1.0, 2.0])
    a = paddle.sparse.sparse_coo_tensor(i, v, (2, 2), stop_gradient=v.stop_gradient, dtype=paddle.float64, place='cpu')
    b = paddle.sparse.sparse_coo_tensor(i, v, paddle.Size([2, 2]), stop_gradient=v.stop_gradient)
    return to_dense(a), b.indices(), b.values(), to_dense(paddle.sparse.sparse_coo_tensor(i, v, stop_gradient=v.stop_gradient))


def case_elements_at_one_place():
    a = paddle.sparse.sparse_coo_tensor([[0, 0, 1], [1, 1, 0]], [1.0, 2.0, 3.0], [2, 2])
    c = a.coalesce()
    return to_dense(a), a.nnz(), c.nnz(), c.indices(), c.values()


def case_gradient():
    v = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
    a = paddle.sparse.sparse_coo_tensor([[0, 1], [1, 0]], v, [2, 2], stop_gradient=v.stop_gradient)
    b = paddle.sparse.sparse_coo_tensor([[0, 1], [1, 0]], [1.0, 2.0], [2, 2], stop_gradient=False)
    return not a.stop_gradient, not b.stop_gradient


def todo_empty():
    # TODO(pt2pd): TPD2003 torch.sparse_coo_tensor: see paddle.sparse.sparse_coo_tensor
    return torch.sparse_coo_tensor((2, 3))


def dense(indices, values, shape):
    return to_dense(sparse_coo_tensor(indices, values, shape))


def case_unknown_values():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    i = paddle.to_tensor([[0, 1, 1], [2, 0, 2]])
    y = x * 2
    a = dense(i, y, (2, 3))
    b = to_dense(sparse_coo_tensor(i, paddle.tanh(y * 2), (2, 3)))
    (a * b + y.sum()).sum().backward()
    return a.detach(), x.grad, dense([[0], [1]], [2.0], (2, 2))
