import paddle


def case_forms():
    return paddle.tril_indices(3, 4), paddle.tril_indices(3, 3, -1), paddle.tril_indices(row=3, col=3, offset=1), paddle.tril_indices(3, 3), paddle.tril_indices(3, 3, dtype=paddle.int32)
