import paddle


def case_store():
    if paddle.cuda.is_available():
        pass
    return 1


def case_read():
    return isinstance('none', object)
