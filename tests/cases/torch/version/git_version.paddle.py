import paddle


def case_forms():
    return isinstance(paddle.version.commit, str)
