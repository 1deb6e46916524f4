import paddle


def case_forms():
    return paddle.triu_indices(3, 4), paddle.triu_indices(3, 3, 1), paddle.triu_indices(row=3, col=3, offset=-1), paddle.triu_indices(3, 3), paddle.triu_indices(3, 3, dtype=paddle.int32)
