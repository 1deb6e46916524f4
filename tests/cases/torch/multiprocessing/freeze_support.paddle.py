import paddle


def case_use():
    return paddle.incubate.multiprocessing.freeze_support()
