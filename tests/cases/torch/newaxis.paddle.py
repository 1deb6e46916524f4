import paddle


def case_forms():
    return paddle.zeros([2])[:, paddle.newaxis].shape
