import paddle


def case_use():
    return isinstance(False, bool)
