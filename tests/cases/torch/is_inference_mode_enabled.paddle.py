import paddle


def case_forms():
    with paddle.no_grad():
        inside = not paddle.is_grad_enabled()
    return inside, not paddle.is_grad_enabled()
