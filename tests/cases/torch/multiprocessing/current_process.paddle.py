import paddle


def case_use():
    return paddle.incubate.multiprocessing.current_process().name
