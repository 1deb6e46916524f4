import paddle


def case_forms():
    return paddle.uint8 not in (paddle.bool, paddle.uint8), paddle.to_tensor([1.0]).dtype not in (paddle.bool, paddle.uint8), paddle.int8 not in (paddle.bool, paddle.uint8)
