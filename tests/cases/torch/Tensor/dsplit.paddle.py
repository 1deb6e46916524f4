import paddle


def case_forms():
    return list(paddle.ones([4, 4, 4]).dsplit(2)), list(paddle.ones([4, 4, 4]).dsplit([1, 3]))
