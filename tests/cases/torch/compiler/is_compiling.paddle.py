import paddle


def case_forms():
    return not paddle.in_dynamic_mode(), paddle.in_dynamic_mode()
