import paddle


def case_forms():
    return isinstance(paddle.__version__, str)
