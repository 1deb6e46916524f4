import paddle


def case_use():
    return callable(paddle.incubate.multiprocessing.Barrier)
