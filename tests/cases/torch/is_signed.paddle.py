import paddle


def case_forms():
    return paddle.to_tensor([1.0]).dtype not in (paddle.bool, paddle.uint8), paddle.to_tensor([1], dtype=paddle.uint8).dtype not in (paddle.bool, paddle.uint8), paddle.to_tensor([1]).dtype not in (paddle.bool, paddle.uint8)
