import paddle


def case_forms():
    return isinstance(paddle.__version__, str), int(paddle.__version__.split(".")[0]) >= 1
