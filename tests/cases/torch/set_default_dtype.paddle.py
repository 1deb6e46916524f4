import paddle


def case_forms():
    before = getattr(paddle, paddle.get_default_dtype())
    paddle.set_default_dtype(paddle.float64)
    try:
        made = paddle.zeros([2]), paddle.to_tensor([1.5]), paddle.linspace(0, 1, 3), paddle.rand([2]).dtype, paddle.arange(2.0), paddle.eye(2), paddle.ones([2], dtype=paddle.float32)
    finally:
        paddle.set_default_dtype(before)
    return made, paddle.zeros([1])
