import paddle


def case_forms():
    return paddle.float8_e4m3fn == paddle.float8_e4m3fn, paddle.float8_e4m3fn != paddle.float32
