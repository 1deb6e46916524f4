import paddle


def case_forms():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]])
    s = x.to_sparse_coo(x.ndim)
    c = s.coalesce()
    return c.coalesce().to_dense(), c.indices(), c.values(), c.is_coalesced()
