import paddle


def case_except():
    try:
        x = paddle.ones([2])
    except MemoryError:
        x = None
    except MemoryError:
        x = None
    return x
