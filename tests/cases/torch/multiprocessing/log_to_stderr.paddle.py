import paddle


def case_use():
    return callable(paddle.incubate.multiprocessing.log_to_stderr)
