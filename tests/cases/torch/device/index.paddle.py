import paddle


def case_forms():
    device = paddle.device("cuda:3")
    return device.index, paddle.device("cpu").index
