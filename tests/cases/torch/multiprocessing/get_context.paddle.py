import paddle


def case_use():
    return paddle.incubate.multiprocessing.get_context("spawn") is not None
