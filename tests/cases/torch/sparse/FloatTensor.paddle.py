import paddle


def case_of_indices_and_values():
    i = paddle.to_tensor([[0, 1, 1], [1, 0, 2]], dtype='int64')
    v = paddle.to_tensor([1, 2, 3], dtype='float32')
    a = paddle.sparse.sparse_coo_tensor(i, v, paddle.Size([2, 3]))
    return a.coalesce().to_dense(), a.shape, paddle.sparse.sparse_coo_tensor(i, v).coalesce().to_dense()


def case_other_kinds():
    i = paddle.to_tensor([[0, 1], [1, 0]])
    return paddle.sparse.sparse_coo_tensor(i, paddle.to_tensor([1.0, 2.0], dtype=paddle.float64), paddle.Size([2, 2])).coalesce().to_dense()
