import paddle


def case_forms():
    return paddle.Generator().manual_seed(7).initial_seed()
