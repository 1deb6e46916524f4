import paddle


def case_forms():
    with paddle.no_grad():
        inside = paddle.is_grad_enabled()
    return inside, paddle.is_grad_enabled()
