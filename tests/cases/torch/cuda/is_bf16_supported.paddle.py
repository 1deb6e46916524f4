import paddle


def case_use():
    return isinstance(paddle.amp.is_bfloat16_supported(), bool)
