import paddle


def case_use():
    return isinstance(True, bool)
