import paddle


def case_use():
    device = "cuda" if paddle.cuda.is_available() else "cpu"
    flag = not paddle.cuda.is_available()
    check = paddle.cuda.is_available
    return device, flag, check(), isinstance(paddle.cuda.is_available(), bool)
