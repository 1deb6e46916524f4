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


def build():
    return paddle.sparse.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])


def case_all():
    return build().values().sum()


def case_axis():
    a = build()
    return to_dense(paddle.sparse.sum(a, axis=1)), to_dense(paddle.sparse.sum(a, 0))
