import paddle


def case_use():
    return 3 + 2.0
