import paddle


def case_use():
    return isinstance(paddle.incubate.multiprocessing.get_start_method(), str)
