import paddle


def case_forms():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse_coo(x.ndim).coalesce().to_dense()


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.Tensor.to_dense: use to_dense().astype(dtype)
    return paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]]).to_sparse().to_dense(paddle.float64)


def dense(x):
    return x.coalesce().to_dense()


def case_of_unknown():
    made = globals()["dense"]
    places = paddle.to_tensor([[0, 0, 1], [1, 1, 0]])
    x = paddle.sparse.sparse_coo_tensor(places, paddle.to_tensor([1.0, 2.0, 3.0]), (2, 2))
    return made(x)
