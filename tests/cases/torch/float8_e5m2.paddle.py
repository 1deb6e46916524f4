import paddle


def case_forms():
    return paddle.float8_e5m2 == paddle.float8_e5m2, paddle.float8_e5m2 != paddle.float32
