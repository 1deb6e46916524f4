import paddle


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


def sparse_coo_tensor(indices, values, shape=None, **options):
    """A sparse Tensor that passes gradients to its values; Paddle's own cuts them off for good."""
    fixed = getattr(values, 'stop_gradient', True)
    return paddle.sparse.sparse_coo_tensor(indices, values, shape, stop_gradient=fixed, **options)


def case_forms():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]])
    places = paddle.to_tensor([[0, 0, 1], [1, 1, 0]])
    twice = sparse_coo_tensor(places, paddle.to_tensor([1.0, 2.0, 3.0]), (2, 2))
    return (
        x.to_sparse_coo(x.ndim).to_dense(), twice.coalesce().to_dense(), to_dense(twice),
        to_dense(sparse_coo_tensor(places, paddle.to_tensor([1.0, 2.0, 3.0]), (2, 2))))


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.Tensor.to_dense: use to_dense().astype(dtype)
    return paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse().to_dense(paddle.float64)


def dense(x):
    return to_dense(x)


def case_of_unknown():
    made = globals()["dense"]
    places = paddle.to_tensor([[0, 0, 1], [1, 1, 0]])
    x = sparse_coo_tensor(places, paddle.to_tensor([1.0, 2.0, 3.0]), (2, 2))
    return made(x)


def case_of_dense():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]], stop_gradient=False)
    y = to_dense((x * 2).sum(axis=0))
    y.sum().backward()
    return y, x.grad
