import paddle


def case_forms():
    return paddle.iinfo(paddle.int64).max, paddle.iinfo(paddle.uint8).min, paddle.iinfo(paddle.to_tensor([1]).dtype).bits, paddle.iinfo(dtype=paddle.int32).max
