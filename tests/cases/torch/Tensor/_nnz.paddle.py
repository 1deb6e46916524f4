import paddle


def case_sparse():
    a = paddle.sparse.sparse_coo_tensor([[0, 1, 1], [1, 0, 2]], [1.0, 2.0, 3.0], [2, 3])
    return a.nnz()


def call(a):
    return a.nnz()


def case_unknown():
    return call(paddle.sparse.sparse_coo_tensor([[0, 1], [1, 0]], [4.0, 5.0], [2, 2]))
