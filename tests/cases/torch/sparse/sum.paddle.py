import paddle


def build():
    return paddle.sparse.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])


def case_all():
    return build().values().sum()


def case_axis():
    a = build()
    return paddle.sparse.sum(a, axis=1).coalesce().to_dense(), paddle.sparse.sum(a, 0).coalesce().to_dense()
