import paddle


def case_use():
    return not paddle.in_dynamic_mode(), 1 if paddle.in_dynamic_mode() else 2
