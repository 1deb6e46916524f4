import paddle


def case_use():
    return paddle.incubate.multiprocessing.cpu_count() > 0
