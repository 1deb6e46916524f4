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


def case_of_indices_and_values():
    i = paddle.to_tensor([[0, 1, 1], [1, 0, 2]], dtype='int64')
    v = paddle.to_tensor([1, 2, 3], dtype='float32')
    a = paddle.sparse.sparse_coo_tensor(i, v, paddle.Size([2, 3]))
    return to_dense(a), a.shape, to_dense(paddle.sparse.sparse_coo_tensor(i, v))


def case_other_kinds():
    i = paddle.to_tensor([[0, 1], [1, 0]])
    return to_dense(paddle.sparse.sparse_coo_tensor(i, paddle.to_tensor([1.0, 2.0], dtype=paddle.float64), paddle.Size([2, 2])))
