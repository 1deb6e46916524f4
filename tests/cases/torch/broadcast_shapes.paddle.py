import paddle


def case_forms():
    return list(paddle.broadcast_shapes((3, 1), (1, 4))), list(paddle.broadcast_shapes((3, 1), (4,), (2, 1, 1)))
