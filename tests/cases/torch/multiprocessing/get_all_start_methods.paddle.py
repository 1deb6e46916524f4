import paddle


def case_use():
    return len(paddle.incubate.multiprocessing.get_all_start_methods()) > 0
